/** What the rules for names look up; all in lower case and without accents where the script has them. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that name a newsroom, a desk or an agency and no person, in the languages of large publishers. */
export const ORGANISATION_WORDS = set(`
  staff newsroom desk editors editorial newswire wire wires agency agencies agences news press team board bureau
  correspondents reporters writers contributors network media today magazine newspaper service services magazin
  redaktion redaction redaccion redazione redactie redaksjonen redaktionen redaksi redakcja redacao agencia agence
  agenzia agentur presse prensa equipo equipe societe foundation institute university department ministry council
  association associated reuters bloomberg xinhua tass interfax kyodo yonhap anadolu dpa afp efe ansa apa tt ntb stt
  الأناضول رويترز وكالة تحرير редакция агентство тасс риа редакція агенція 編集部 編輯部 编辑部 記者团 通讯社 通信社 新华社
`);

/** Words between given and family name that are printed with the family name. */
export const PARTICLES = set(`
  van von der den de del della dello dei degli di da dal dalla das do dos du des la las le les los lo te ten ter
  vom zu zum zur af av al el ben bin bint ibn abu y e san 't op in het
`);

/** Usual second given names in Spanish: "Juan Carlos", "Ana María". */
export const SECOND_GIVEN_NAMES = set(`
  alberto alejandro andres angel angeles antonia antonio arturo beatriz carlos carmen cesar cristina daniel david diego
  eduardo elena emilio enrique ernesto felipe fernanda fernando francisco gabriel gabriela gerardo guadalupe guillermo
  gustavo hector ignacio ines isabel javier jesus joaquin jorge jose juan julia julio laura leonardo lourdes lucia luis
  luisa luz manuel marcela marcos maria mario marta martin mercedes miguel nicolas pablo patricia pedro pilar rafael
  ramon raul ricardo roberto rocio rodrigo rosa rosario sandra santiago sebastian sergio sofia soledad teresa tomas
  vicente victor victoria
`);

/** The most frequent surnames of Spain, Portugal and Latin America that are not usual given names elsewhere. */
export const COMMON_IBERIAN_SURNAMES = set(`
  garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz alvarez moreno
  munoz romero gutierrez navarro dominguez vazquez gil ramirez serrano molina suarez ortega delgado castro ortiz rubio
  marin nunez iglesias medina garrido cortes castillo guerrero lozano cano mendez cruz flores herrera cabrera campos
  vega fuentes carrasco reyes caballero nieto aguilar pascual santana herrero hidalgo montero lorenzo gimenez ibanez
  ferrer duran santiago benitez mora vargas arias rojas salas pena espinosa guzman chavez mendoza morales rivera torres
  ramos vasquez velasquez acosta silva santos oliveira souza pereira costa ferreira rodrigues almeida lima gomes ribeiro
  martins carvalho araujo barbosa cardoso rocha dias nascimento moreira nunes teixeira
`);

export const CHINESE_DOUBLE_SURNAMES = set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 端木 南宫 南宮',
);

export const KOREAN_DOUBLE_SURNAMES = set('남궁 황보 제갈 선우 독고 사공 서문 동방');
