/** Words that stand with a capital beside people's names and are no part of them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Titles and jobs that stand before a name; without their stop. */
export const TITLES =
  words(`Mr Mrs Ms Dr Prof Gov Sen Rep Gen Lt Col Sgt Capt Cmdr Maj Adm Rev Hon Pres Sir Dame Lord Lady King Queen Prince
  Princess Pope President Minister Chancellor Secretary Governor Senator Representative Mayor Judge Justice Chief
  Sheriff Officer Detective Inspector Superintendent General Captain Colonel Lieutenant Sergeant Major Professor Doctor
  Attorney Ambassador Director Manager Chairman Chairwoman Speaker Spokesman Spokeswoman Spokesperson Coach Bishop
  Trooper Deputy CEO Editor Editor-in-Chief Correspondent Reporter Author Actor Actress Singer
  Principal Teacher Farmer Fisherman Pastor Nurse Lawyer Prosecutor Solicitor Barrister Historian Economist Analyst
  Researcher Scientist Engineer Activist Campaigner Journalist Photographer Novelist Playwright Businessman
  Businesswoman Treasurer Founder Owner Resident Councillor Alderman Goalkeeper Striker Midfielder Defender
  Cardinal Archbishop Father Imam Rabbi Commissioner Premier Congressman Congresswoman Councilman Councilwoman
  Supervisor Sheriff PM MP VP AG DA PC MEP MLA MSP Administrator Adv Advocate Brig Supt Insp Cllr
  Monsieur Madame Mme M Maître Me Herr Frau Señor Señora Sr Sra Signor Signora Don Doña
  Bürgermeister Bürgermeisterin Präsident Präsidentin Ministerin Kanzler Kanzlerin Sprecher Sprecherin
  Professorin Direktor Direktorin Landrat Landrätin Anwalt Anwältin Experte Expertin Trainer Diplomat Rektor
  Dissident Analyst Moderator Regisseur Schauspieler Sänger Autor Schriftsteller Historiker Ökonom Meteorologe
  Soziologe Psychologe Biologe Virologe Politologe Jurist Notar Kommissar Senator Stadtrat Vorstand Gründer Lehrer
  Schüler Student Landwirt Bauer Pfarrer Bischof Kardinal Papst Arzt Ärztin Anwohner Kapitän Torwart Stürmer
  Verteidiger Mittelfeldspieler Abgeordneter Abgeordnete Staatssekretär König Königin Prinz Prinzessin Kollege
  Kollegin Soldat Soldatin Veteran Veteranin Mitschüler Mitschülerin Unternehmer Manager Betreiber Kritiker Forscher Wissenschaftler Journalist Reporter Korrespondent
  Woordvoerder Woordvoerster Burgemeester Directeur Wethouder Hoogleraar Voorzitter Onderzoeker Premier Officier
  Statsminister Borgmester Borgmästare Ordfører Professor Statsråd Utenriksminister Forsker Leder Direktør Formand
  Borgmästaren Forskaren Talespersonen Politiinspektør Burmistrz Prezydent Premier Minister Rzecznik Rzeczniczka
  Wojewoda Poseł Posłanka Starosta Mluvčí Ministr Ministryně Profesor Profesorka Prezident Premiér
  Губернатор Президент Министр Мэр Глава Депутат Директор Премьер Сенатор Адвокат Профессор Эксперт Председатель
  Ministro Ministra Presidente Presidenta Alcalde Alcaldesa Sindaco Sindaca Prefeito Prefeita Professora Ministre
  Maire Président Présidente Directrice Docteur Dra Drs Ir Mevrouw Meneer Fru
  Başkanı Bakanı Müdürü Sözcüsü Valisi Vali Bakan Başkan Cumhurbaşkanı Başbakan Milletvekili Kaymakam Avukat Belediye
  Presiden Menteri Gubernur Bupati Wali Kota Walikota Ketua Kepala Direktur Kapolres Bicara Juru Wakil Komisaris
  Umum Keuangan Pertahanan Kesehatan Pendidikan Luar Dalam Negeri Perdagangan Koordinator Hukum Sosial Bapak Ibu`);

/** German writes offices as one word, with a capital: "Geschäftsführerin", "Polizeisprecher", "Oberbürgermeister". */
export const GERMAN_OFFICE =
  /^\p{Lu}\p{Ll}*(?:sprecher|führer|leiter|meister|minister|präsident|direktor|trainer|forscher|sekretär|inspektor|experte|koordinator|politiker|kandidat|wissenschaftler|gründer|vertreter|berater)(?:in)?$|^\p{Lu}\p{Ll}*(?:anwält|chef|log|ärzt|expert)in$|^\p{Lu}\p{Ll}+(?:anwalt|chef|arzt|beauftragter?|abgeordneter?|loge|bischof|experten|soldat|general|mediziner)$|^\p{Lu}\p{Ll}*vorsitzende[rn]?$|^\p{Lu}\p{Ll}{3,}(?:er|or|ist)in$/u;
/** Before two words or more, what ends so is who somebody is: "Verteidiger Jan Kolb". */
export const GERMAN_WHO =
  /\p{Ll}{3}(?:er|or|ist|ent|ant|eur|mann|frau)$|^(?:Vize|Star|Profi|Boss|Chef|Chefin|Ikone|Legende)$/u;
/** First names that end so all the same. */
export const FIRST_NAMES = words(
  `Peter Walter Walther Werner Günter Günther Gunter Gunther Dieter Rainer Reiner Oliver Alexander Viktor Victor Theodor
  Gregor Vincent Laurent Silvester Jennifer Esther Heather Christopher Kristoffer Roger Holger Volker Spencer Tyler Tucker
  Connor Trevor Bryant Hunter Carter Parker Cooper Xaver Olivier Didier Xavier Jasper Kasper Rutger Hermann Hartmann
  Norbert Clement Salvador Nestor Hector Skyler Parker Trent Brent Grant Christer Christian Krister Elmer Lester`,
);

/** Last words of what has a name and is nobody: institutions, places, days. */
export const NOBODY =
  words(`Court Courts Board Authority Bureau Trust Fund Club Society Alliance Coalition Museum Library Brigade
  Corporation Organisation Organization House Senate Congress Parliament Department Ministry University
  College School Academy Party Committee Council Commission Police Guard Force Forces Army Navy Airport
  Airline Airlines Airways River Lake Bay Street Avenue Road Bridge Union State States Nations Kingdom
  Republic Office Agency Service Services Bank Company Corp Inc Ltd Group Times Post News Journal Press Herald Tribune
  Television Radio Today Weekly Daily Database Magazine Network Channel Reuters Spokesman Spokeswoman
  President Chief Secretary Director Governor Commissioner Chairman County City Town Island Islands Beach
  Park Hospital Center Centre Institute Foundation Association Federation League Cup Games Championship
  Championships Olympics War Act Bill Law Day Week East West
  North South Administration Government Minister Ministers Official Officials Authorities Prosecutors Resources
  Lawyer Lawyers Investigators Researchers Scientists Republican Republicans Democrat Democrats Labour Ferries
  Conservative Conservatives I It He She They We You That This The A An But And In On At If When While As
  One Many Some Most Others Another Critics Experts Analysts Witnesses Residents People Twitter Facebook
  Affairs Survey Report Study Index Project Program Programme Campaign System Systems Team Crew Staff Data Research
  Studios Studio Records Motors Holdings Partners Ventures Labs Instagram Ajansı Partisi Kurulu Kurumu Dom Domu Medien суд банк банка России`);

/** Beginnings of words for institutions, wherever they stand in the name: "Ministerstwo Dróg", "Corte dei Conti". */
export const INSTITUTION =
  /^(?:Minist[eè]r(?:i[oeu]|st|e$|y$)|Commissi|Comisi|Comiss|Kommissi|Consej|Conseil$|Consigli|Conselh|Tribuna|Corte$|Cour$|Banco$|Banca$|Banque|Bank$|Univers|Univerz|Uniwers|Police$|Policía|Polícia|Polizei|Polizia|Politi$|Politie$|Polis$|Gobierno|Governo|Gouvernement|Regering|Regierung|Partido|Partei|Partito|Institut|Associa|Asocia|Organi[sz]a|Federati|Federaci|Federaz|Fédération|Föderation|Fundaci|Fondation|Stiftung|Verband|Verein|Agence|Agencia|Agenzia|Agentur|Gericht|Redaktion|Zeitung|Magazin$|Zentrum|Минист|Минобор|Госдум|Централь|Верховн|Федерал|Правительств|Міністерств|Верховн)|\p{Ll}{3}(?:verket|vesenet|styret|amt|gericht|zentrale|ministerium|l[ıiuü]ğ[ıiuü]|ası|(?:n|t|y|d|r)esi)$/u;
/** Words of German that no person is called: "Monopolkapital Privatisierungen". */
export const GERMAN_NOUN =
  /\p{Ll}{3}(?:ungen|anstalt|behörde|tion|tionen|heit|keit|schaft|schaften|ismus|tät)$/u;
/** First words of places' names. */
export const PLACE_FIRST = words(
  'New North South East West Northern Southern Eastern Western Central Greater Lower Upper Port Mount Lake Fort Los Las Puerto Bad San São Saint',
);

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';
/** After a name: "said Ada Brook Tuesday". */
export const DATES = words(
  `${DAYS} January February March April May June July August September October November December`,
);

/** Words that have a capital before a name because the sentence begins with them, or always ("On Tuesday Ada Brook"). */
export const OPENINGS = words(`${DAYS}
  And But As When While If For In At On After Before Since Although Because Like Unlike Did Does Is Was Has Said Says With By
  From Even Where That So Or Now Then Later Yesterday Today Asked Instead Meanwhile Still Both
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Nebraska Nevada Ohio
  Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming
  Weder Bereits Zuvor Nachdem Indem Dabei Danach Deshalb Allerdings Schließlich Außer Statt Beide Auch Selbst
  Der Die Das Dem Den Des Ein Eine Einen Einem Einer Im Am Auf Nach Vor Bei Laut Auch Aber Und Wenn Dass Wovor Wofür Warum
  Wie Was Wer Wo Wohin Woher Weil Als Mit Für Von Vom Zum Zur Zu Aus Über Unter Gegen Doch Denn Dann Da Dort Hier So Seit
  Während Trotz Wegen Ob Obwohl Nun Jetzt Heute Gestern Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
  Sein Seine Ihr Ihre Sie Er Es Wir Ich Zudem Außerdem Dazu Damit Darauf Nur Noch Schon
  Selon Pour Dans Avec Mais Et Après Avant Quand Comme Depuis Chez Sur Según Con Pero Como Cuando Tras Desde Para Por
  Segundo Com Mas Secondo Per Con Ma Dopo Volgens Met Maar Toen Voor Enligt Men När För Ifølge Da For
  En Em Nel Nella Utanför Utenfor Nära Norr Söder Öster Väster Nord Syd Nahe Près Cerca Vicino Nabij I På Hos
  À Sám Sama Podle Według Jak Gdy
  Но А И По В На О Как Когда Также При`);
