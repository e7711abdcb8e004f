import { fold } from '../text/fold.ts';
import { standAlone } from './stand-alone-cities.ts';

/**
 * Cities that a dateline may name without any other sign. Most come from the platform: the time zone database
 * names one city for nearly every country. Here are those that it lacks, compiled from the lists of capitals
 * and large cities in the style guides of AP, Reuters and dpa, and the same cities in other languages.
 */
const MORE = `
Abuja,Agra,Ahmedabad,Akron,Albany,Albuquerque,Aleppo,Alexandria,Allahabad,Amritsar,Ankara,Antwerp,Arusha,Augusta,Austin,
Bamenda,Bangalore,Bengaluru,Barcelona,Basel,Basra,Baton Rouge,Belfast,Benghazi,Bern,Bhopal,Bhubaneswar,Bilbao,Birmingham,Bologna,
Bordeaux,Brasilia,Bridgetown,Bristol,Buffalo,Bulawayo,Busan,Calgary,Cali,Canberra,Cape Town,Cardiff,Cebu,Chandigarh,Charlotte,
Charleston,Chengdu,Chennai,Chittagong,Christchurch,Cologne,Columbia,Columbus,Cuttack,Dakar,Dalian,Davao,Davos,Dehradun,
Delhi,Dhahran,Dodoma,Doha,Donetsk,Durban,Durham,Dusseldorf,Edinburgh,Eindhoven,Erbil,Essen,Faisalabad,Florence,Frankfurt,
Fresno,Fukuoka,Gaborone,Gaza City,George Town,Georgetown,Glasgow,Goma,Gothenburg,Guadalajara,Guangzhou,Gurgaon,Gurugram,
Guwahati,Hamburg,Hangzhou,Hannover,Hanover,Hanoi,Ho Chi Minh City,Harbin,Hartford,Hebron,Herat,Hiroshima,Homs,Hyderabad,Idlib,
Imphal,Indore,Jaipur,Jacksonville,Jammu,Jeddah,Jenin,Johor Bahru,Kano,Kandahar,Kansas City,Kanpur,Kathmandu,Kazan,Khan Younis,
Kharkiv,Kherson,Kingston,Kobe,Kochi,Kolkata,Kota Kinabalu,Krakow,Kuwait City,Kyiv,Kyoto,Lahore,Lausanne,Leeds,Leicester,
Leipzig,Lexington,Lille,Liverpool,Lucknow,Ludhiana,Luxor,Lviv,Lyon,Macao,Madras,Madurai,Malaga,Manama,Manchester,Mandalay,Mangalore,
Marrakesh,Marseille,Mecca,Medan,Medellin,Medina,Memphis,Miami,Minneapolis,Mombasa,Monte Carlo,Montreal,Mosul,Multan,
Mumbai,Munich,Mwanza,Mysore,Mysuru,Nablus,Nagoya,Nagpur,Nanjing,Naples,Nashville,Naypyidaw,Naypyitaw,New Delhi,Newark,Newcastle,
Nice,Noida,Nottingham,Nuuk,Oakland,Odesa,Odessa,Omaha,Orlando,Osaka,Ottawa,Oxford,Palermo,Panama City,Patna,Peshawar,
Petaling Jaya,Philadelphia,Pittsburgh,Portland,Port Louis,Port Harcourt,Porto,Pretoria,Pristina,Providence,Pune,Putrajaya,
Quebec City,Quetta,Quito,Rabat,Rafah,Raipur,Raleigh,Ramallah,Ranchi,Rawalpindi,Reno,Richmond,Rochester,Rosario,Rotterdam,
Sacramento,Saint Petersburg,Salvador,Salzburg,San Jose,San Salvador,Sanaa,Santa Cruz,Sapporo,Savannah,Scranton,Sendai,Seville,
Shah Alam,Sharjah,Sharm el-Sheikh,Shenzhen,Shillong,Shimla,Southampton,Spokane,Srinagar,St Andrews,St Paul,St Petersburg,
Stanford,Strasbourg,Stuttgart,Suva,Syracuse,Tabriz,Taiwan,Tallahassee,Tampa,Tel Aviv,The Hague,Thiruvananthapuram,Tianjin,Tokyo,
Toledo,Torino,Toulouse,Trenton,Tucson,Tulsa,Turin,United Nations,Utrecht,Vadodara,Valencia,Valletta,Valparaiso,Varanasi,Vatican,
Vatican City,Venice,Verona,Vijayawada,Visakhapatnam,Waco,Wellington,Wuhan,Xian,Yangon,Yaounde,Yokohama,Zanzibar,Zaporizhzhia,Zamboanga,
Thrissur,Kozhikode,Kottayam,Coimbatore,Tiruchirappalli,Mangaluru,Belagavi,Gaya,Surat,Thane,Nashik,Panaji,Aizawl,Kohima,Agartala,Gangtok,Leh,Bareilly,
Meerut,Mathura,Ayodhya,Rohtak,Hisar,Mohali,Jalandhar,Bathinda,Howrah,Siliguri,Sukkur,Gujrat,Swat,Mansehra,Gilgit,Larkana,Sylhet,Khulna,Pokhara,Jaffna,Kandy,
Mbeya,Morogoro,Tanga,Moshi,Iringa,Kigoma,Tabora,Singida,Mtwara,Songea,Bukoba,Musoma,Shinyanga,Geita,Kibaha,Njombe,Kisumu,Eldoret,Nakuru,Entebbe,Gulu,
Ipoh,Klang,Seremban,Melaka,Malacca,Johor Baru,Alor Setar,Kuantan,Miri,Sibu,Sandakan,Kota Baru,Kuala Terengganu,Surabaya,Bandung,Denpasar,Iloilo,Baguio,
Aachen,Bochum,Witten,Menden,Olpe,Meschede,Kleve,Wesel,Moers,Weimar,Gotha,Apolda,Peine,Goslar,Emden,Celle,Hilden,Viersen,Suhl,Fulda,Worms,Speyer,Verden,Minden,Jülich,Stralsund,
Basel,Bielefeld,Bochum,Bonn,Bremen,Chemnitz,Dortmund,Dresden,Genf,Gera,Halle,Hamm,Herne,Jena,Kassel,Kiel,Köln,Krefeld,Linz,
Mainz,Münster,Potsdam,Rostock,Schwerin,Siegen,Trier,Ulm,Wels,Athen,Belgrad,Brüssel,Bukarest,Damaskus,Den Haag,Hongkong,Jakarta,Kairo,
Kiew,Kopenhagen,Lissabon,Mailand,Moskau,Neapel,Neu-Delhi,Nikosia,Peking,Prag,Rom,Straßburg,Teheran,Tokio,Tiflis,Venedig,Vatikanstadt,
Warschau,Wien,Zürich,Graz,Innsbruck,Bregenz,Luzern,Winterthur,Zug,Chur,Kinshasa,Banda Aceh,Addis Abeba,
Addis-Abeba,Alger,Athènes,Beyrouth,Bruxelles,Bucarest,Cannes,Copenhague,Dublin,Genève,Jérusalem,Kaboul,Le Caire,La Haye,Lisbonne,Londres,
Montpellier,Moscou,Nantes,Pékin,Rennes,Séoul,Téhéran,Varsovie,Vienne,Québec,Reims,Dijon,
Bruselas,Berlín,Ciudad de México,Ciudad de Guatemala,Ciudad de Panamá,El Cairo,Estocolmo,Ginebra,Jerusalén,La Habana,Lisboa,
Managua,Moscú,Múnich,Nueva Delhi,Nueva York,Pamplona,París,Pekín,Roma,Santo Domingo,Sevilla,Zaragoza,
Atenas,Brasília,Bruxelas,Curitiba,Florianópolis,Genebra,Goiânia,Moscovo,Nova York,Nova Iorque,Pequim,Porto Alegre,Viena,
Atene,Bari,Berlino,Cagliari,Catania,Firenze,Gerusalemme,Genova,Ginevra,Londra,Milano,Mosca,Napoli,Padova,Parigi,Pechino,Trieste,
Varsavia,Venezia,Brussel,Gent,Antwerpen,Londen,Parijs,Praag,Göteborg,Malmö,København,Köpenhamn,Bergen,Trondheim,Praha,Brno,Varšava,Vídeň,
Warszawa,Kraków,Gdańsk,Poznań,Wrocław,Łódź,Beograd,Novi Sad,București,Cluj,Atina,İzmir,Lefkoşa,Bakü,
Luxemburg,Singapur,Monaco,Panama-Stadt,Mexiko-Stadt,Kuwait-Stadt,Guatemala-Stadt,Kapstadt,Algier,Bagdad,Havanna,Jerusalem,Bombay,
Москва,Санкт-Петербург,Киев,Київ,Минск,Львов,Вашингтон,Лондон,Париж,Берлин,София,Београд,Αθήνα,Θεσσαλονίκη,Λευκωσία,
القاهرة,بيروت,دمشق,بغداد,الرياض,عمان,القدس,غزة,رام الله,الخرطوم,تونس,الجزائر,الرباط,الدوحة,دبي,أبوظبي,الكويت,صنعاء,عدن,واشنطن,لندن,باريس,موسكو,
ירושלים,תל אביב,וושינגטון,नई दिल्ली,मुंबई,लखनऊ,पटना,जयपुर,भोपाल,वाशिंगटन
`;

let known: Set<string> | null = null;

function cities(): Set<string> {
  if (!known) {
    known = new Set(MORE.split(/[\n,]/).map((city) => fold(city).replaceAll('-', ' ')));
    known.delete('');
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      if (/^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/./.test(zone)) {
        known.add(fold(zone.slice(zone.lastIndexOf('/') + 1).replace(/[_-]/g, ' ')));
      }
    }
    for (const no of ['center', 'easter', 'christmas', 'resolute', 'knox', 'midway', 'wake', 'truk', 'oral'])
      known.delete(no);
  }
  return known;
}

/** Is this a city that needs no other sign to be taken for one? In any of the languages of the list. */
export function isKnownCity(name: string): boolean {
  return standAlone(name) !== null || cities().has(fold(name).replaceAll('-', ' '));
}
