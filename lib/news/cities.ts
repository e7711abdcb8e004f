import { fold } from '../text/fold.ts';
import { standAlone } from './stand-alone-cities.ts';

/**
 * Cities that a dateline may name without any other sign. Most come from the platform: the time zone database
 * names one city for nearly every country. Here are those that it lacks, compiled from the lists of capitals
 * and large cities in the style guides of AP, Reuters and dpa, and the same cities in other languages.
 */
const MORE = `
Aachen,Abuja,Addis Abeba,Agartala,Agra,Ahmedabad,Aizawl,Akron,Albany,Albuquerque,Aleppo,Alexandria,Alger,
Algier,Allahabad,Alor Setar,Amritsar,Ankara,Antwerp,Antwerpen,Apolda,Arusha,Atenas,Atene,Athen,Athènes,Atina,
Augusta,Austin,Ayodhya,Bagdad,Baguio,Bamenda,Banda Aceh,Bandung,Bangalore,Barcelona,Bareilly,Bari,Basel,
Basra,Bathinda,Baton Rouge,Belagavi,Belfast,Belgrad,Bengaluru,Benghazi,Beograd,Bergen,Berlino,Bern,Beyrouth,
Bhopal,Bhubaneswar,Bielefeld,Bilbao,Birmingham,Bochum,Bologna,Bombay,Bonn,Bordeaux,Brasilia,Bregenz,Bremen,
Bridgetown,Bristol,Brno,Bruselas,Brüssel,Bruxelas,Bruxelles,Bucarest,Buffalo,Bukarest,Bukoba,Bulawayo,Busan,
Cagliari,Calgary,Cali,Canberra,Cannes,Cape Town,Cardiff,Catania,Cebu,Celle,Chandigarh,Charleston,Charlotte,
Chemnitz,Chengdu,Chennai,Chittagong,Christchurch,Chur,Ciudad de Guatemala,Ciudad de México,Ciudad de Panamá,
Cluj,Coimbatore,Cologne,Columbia,Columbus,Copenhague,Curitiba,Cuttack,Dalian,Damaskus,Davao,Davos,Dehradun,
Delhi,Den Haag,Denpasar,Dhahran,Dijon,Dodoma,Doha,Donetsk,Dortmund,Dresden,Durban,Durham,Dusseldorf,
Edinburgh,Eindhoven,El Cairo,Eldoret,Emden,Entebbe,Erbil,Essen,Estocolmo,Faisalabad,Firenze,Florence,
Florianópolis,Frankfurt,Fresno,Fukuoka,Fulda,Gangtok,Gaya,Gaza City,Gdańsk,Geita,Genebra,Genève,Genf,Genova,
Gent,George Town,Georgetown,Gera,Gerusalemme,Gilgit,Ginebra,Ginevra,Glasgow,Goiânia,Goma,Goslar,Göteborg,
Gotha,Gothenburg,Graz,Guadalajara,Guangzhou,Guatemala-Stadt,Gujrat,Gulu,Gurgaon,Gurugram,Guwahati,Halle,
Hamburg,Hamm,Hangzhou,Hannover,Hanoi,Hanover,Harbin,Hartford,Havanna,Herat,Herne,Hilden,Hiroshima,Hisar,
Ho Chi Minh City,Homs,Hongkong,Howrah,Hyderabad,Idlib,Iloilo,Imphal,Indore,Innsbruck,Ipoh,Iringa,İzmir,
Jacksonville,Jaffna,Jaipur,Jalandhar,Jammu,Jeddah,Jena,Jenin,Jerusalén,Johor Bahru,Johor Baru,Jülich,Kaboul,
Kairo,Kandahar,Kandy,Kano,Kanpur,Kansas City,Kapstadt,Kassel,Kathmandu,Kazan,Khan Younis,Kharkiv,Kherson,
Khulna,Kibaha,Kiel,Kiew,Kigoma,Kingston,Kisumu,Klang,Kleve,Kobe,København,Kochi,Kohima,Kolkata,Köln,
Kopenhagen,Köpenhamn,Kota Baru,Kota Kinabalu,Kottayam,Kozhikode,Krakow,Krefeld,Kuala Terengganu,Kuantan,
Kuwait-Stadt,Kyiv,Kyoto,La Habana,La Haye,Lahore,Larkana,Lausanne,Le Caire,Leeds,Lefkoşa,Leh,Leicester,
Leipzig,Lexington,Lille,Linz,Lisboa,Lisbonne,Lissabon,Liverpool,Łódź,Londen,Londra,Londres,Lucknow,Ludhiana,
Luxemburg,Luxor,Luzern,Lviv,Lyon,Madras,Madurai,Mailand,Mainz,Malacca,Malaga,Malmö,Manama,Manchester,
Mandalay,Mangalore,Mangaluru,Mansehra,Marrakesh,Marseille,Mathura,Mbeya,Mecca,Medan,Medellin,Medina,Meerut,
Melaka,Memphis,Menden,Meschede,Mexiko-Stadt,Milano,Minden,Miri,Moers,Mohali,Mombasa,Monte Carlo,Montpellier,
Morogoro,Mosca,Moscou,Moscovo,Moscú,Moshi,Moskau,Mosul,Mtwara,Multan,Mumbai,Münster,Musoma,Mwanza,Mysore,
Mysuru,Nablus,Nagoya,Nagpur,Nakuru,Nanjing,Nantes,Naples,Napoli,Nashik,Nashville,Naypyidaw,Naypyitaw,Neapel,
Neu-Delhi,Newark,Newcastle,Nice,Nikosia,Njombe,Noida,Nottingham,Nova Iorque,Nova York,Novi Sad,Nueva Delhi,
Nueva York,Nuuk,Oakland,Odesa,Odessa,Olpe,Omaha,Orlando,Osaka,Ottawa,Oxford,Padova,Palermo,Pamplona,Panaji,
Panama-Stadt,Parigi,Parijs,Patna,Pechino,Peine,Pékin,Peking,Pequim,Peshawar,Petaling Jaya,Pokhara,
Port Harcourt,Port Louis,Portland,Porto,Porto Alegre,Potsdam,Poznań,Praag,Prag,Praha,Pretoria,Pristina,
Providence,Pune,Putrajaya,Québec,Quebec City,Quetta,Quito,Rabat,Rafah,Raipur,Raleigh,Ramallah,Ranchi,
Rawalpindi,Reims,Rennes,Reno,Richmond,Rochester,Rohtak,Rom,Roma,Rosario,Rostock,Rotterdam,Sacramento,
Saint Petersburg,Salvador,Salzburg,San Jose,San Salvador,Sanaa,Sandakan,Santa Cruz,Sapporo,Savannah,Schwerin,
Scranton,Sendai,Seremban,Sevilla,Seville,Shah Alam,Sharjah,Sharm el-Sheikh,Shenzhen,Shillong,Shimla,
Shinyanga,Sibu,Siegen,Siliguri,Singapur,Singida,Songea,Southampton,Speyer,Spokane,Srinagar,St Andrews,
St Paul,St Petersburg,Stanford,Stralsund,Strasbourg,Straßburg,Stuttgart,Suhl,Sukkur,Surabaya,Surat,Suva,Swat,
Sylhet,Syracuse,Tabora,Tabriz,Taiwan,Tallahassee,Tampa,Tanga,Teheran,Tel Aviv,Thane,The Hague,
Thiruvananthapuram,Thrissur,Tianjin,Tiflis,Tiruchirappalli,Tokio,Toledo,Torino,Toulouse,Trenton,Trier,
Trieste,Trondheim,Tucson,Tulsa,Turin,Ulm,United Nations,Utrecht,Vadodara,Valencia,Valletta,Valparaiso,
Varanasi,Varšava,Varsavia,Varsovie,Vatikanstadt,Venedig,Venezia,Venice,Verden,Verona,Vídeň,Viena,Vienne,
Viersen,Vijayawada,Visakhapatnam,Waco,Warschau,Warszawa,Weimar,Wellington,Wels,Wesel,Wien,Winterthur,Witten,
Worms,Wrocław,Wuhan,Xian,Yangon,Yaounde,Yokohama,Zamboanga,Zanzibar,Zaporizhzhia,Zaragoza,Zug,București,
Москва,Санкт-Петербург,Киев,Київ,Минск,Львов,Вашингтон,Лондон,Париж,Берлин,София,Београд,Αθήνα,Θεσσαλονίκη,
Λευκωσία,القاهرة,بيروت,دمشق,بغداد,الرياض,عمان,القدس,غزة,رام الله,الخرطوم,تونس,الجزائر,الرباط,الدوحة,دبي,
أبوظبي,الكويت,صنعاء,عدن,واشنطن,لندن,باريس,موسكو,ירושלים,תל אביב,וושינגטון,नई दिल्ली,मुंबई,लखनऊ,पटना,जयपुर,
भोपाल,वाशिंगटन`;

let known: Set<string> | null = null;

function cities(): Set<string> {
  if (!known) {
    known = new Set(fold(MORE).replaceAll('-', ' ').split(/[\n,]/));
    known.delete('');
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      if (/^(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/./.test(zone)) {
        // Zones are written without marks.
        known.add(
          zone
            .slice(zone.lastIndexOf('/') + 1)
            .replace(/[_-]/g, ' ')
            .toLowerCase(),
        );
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
