// A client-rendered publisher: stories arrive as data, paragraphs are <div>s, moving between stories loads no page.
const stories = [
  {
    path: '/live-rendered',
    title: 'Researchers hear a reef recover, one snapping shrimp at a time',
    deck: 'Underwater microphones off Cape Merrin pick up life returning two years before divers could see it',
    author: 'Callum Nakata-Reid',
    time: '2026-07-21T09:05:00+10:00',
    image: '/media/reef.jpg',
    caption: 'A hydrophone on the sea bed off Cape Merrin.',
    credit: 'Leilani Foster/AAP',
    paragraphs: [
      'A reef that was bleached bare in the summer of 2023 is alive again, and scientists knew it two years before divers did: they heard it.',
      'Underwater microphones set down off Cape Merrin by the University of Tolland recorded the crackle of snapping shrimp from the autumn of 2024, when the coral still looked dead, the team reports in a study published on Tuesday.',
      '“It sounds like somebody frying bacon in the next room,” said the study’s lead author, marine biologist Dr Yasmin Oduya. “For a year that was the only good news we had.”',
      'The shrimp were followed by fish. Grunts and pops that the team links to two kinds of damselfish came back in the winter of 2025, and from this March a dawn chorus could be made out.',
      'Surveys by divers found living coral on 31 per cent of the reef in June, up from 4 per cent three years earlier.',
      'Listening is cheap. A recorder costs about $900 and runs for six months, against some $20,000 for a week of diving.',
      'The method has limits, the authors say: it cannot tell one kind of coral from another, and ships drown out everything.',
      'The next recorders will be placed at eleven reefs along the coast before the spring.',
    ],
  },
  {
    path: '/live-rendered/tram',
    title: 'City’s last wooden tram finds a buyer, and a line to run on',
    deck: 'A retired signalman pays one dollar and promises to keep the bell',
    author: 'Petra Lindgren',
    time: '2026-07-22T07:30:00+10:00',
    image: '/media/bridge.jpg',
    caption: 'Tram 411 in the shed at Glenroy in June.',
    credit: 'Harbourline',
    paragraphs: [
      'Tram 411, the last wooden one that the city still owned, was sold on Wednesday for one dollar to a retired signalman who has laid 600 metres of track on his farm.',
      'Arthur Pemberton, 71, signed for it at the depot in Glenroy and rang the bell twice. It was the only part of the tram that had been promised to a museum.',
      '“They can have it when I am done,” he said. “A tram without a bell is a shed.”',
      'The tram ran from 1926 until 1979, and afterwards served as a canteen, a polling booth and, for one winter, a chapel.',
      'The transport department said the sale would save it $8,200 a year in storage.',
      'Mr Pemberton plans to carry visitors from October, on Sundays, for the price of a cup of tea.',
    ],
  },
];
const root = document.getElementById('root');
function element(name, className, text) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
}
function show(story) {
  document.title = `${story.title} | Harbourline`;
  document.querySelector('script[type="application/ld+json"]')?.remove();
  const data = element('script', '', JSON.stringify({
    '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, description: story.deck,
    datePublished: story.time, author: { '@type': 'Person', name: story.author },
    publisher: { '@type': 'Organization', name: 'Harbourline' }, articleSection: 'Science', url: location.href,
  }));
  data.type = 'application/ld+json';
  document.head.append(data);
  const main = element('div', 'css-main');
  main.append(element('div', 'css-tag', 'Science'), element('h1', 'css-1h', story.title), element('div', 'css-deck', story.deck));
  const meta = element('div', 'css-meta');
  meta.append(element('span', 'css-by', `By ${story.author}`), element('span', 'css-time', ' · 4 min read'));
  main.append(meta);
  const figure = element('figure');
  const img = element('img', 'css-img');
  img.src = story.image; img.alt = '';
  const caption = element('figcaption', '', story.caption);
  caption.append(element('span', 'css-credit', ` ${story.credit}`));
  figure.append(img, caption);
  main.append(figure);
  const body = element('div', 'css-body');
  story.paragraphs.forEach((text, i) => {
    body.append(element('div', 'css-9c', text));
    if (i === 2) {
      const box = element('div', 'css-box');
      box.append(element('strong', '', 'Get the Harbourline newsletter'), element('div', '', 'Five stories, every weekday at six. No spam.'), element('input'), element('button', '', 'Subscribe'));
      body.append(box);
    }
    if (i === 4) {
      const related = element('div', 'css-9c');
      related.append(element('strong', '', 'RELATED: '), Object.assign(element('a', '', 'The divers who count what nobody else can see'), { href: '/front-page' }));
      body.append(related);
    }
  });
  main.append(body);
  root.replaceChildren(main);
  scrollTo(0, 0);
}
function home() {
  document.title = 'Harbourline';
  document.querySelector('script[type="application/ld+json"]')?.remove();
  const list = element('ul');
  for (const story of stories) {
    const item = element('li');
    const link = element('a', '', story.title);
    link.href = story.path;
    link.onclick = (event) => { event.preventDefault(); go(story.path); };
    item.append(link);
    list.append(item);
  }
  root.replaceChildren(element('h1', '', 'Today'), list);
}
function route() {
  const story = stories.find((candidate) => candidate.path === location.pathname);
  // As a network would: the story comes some time after the page.
  if (story) setTimeout(() => show(story), 400);
  else home();
}
function go(path) { history.pushState(null, '', path); route(); }
document.getElementById('home').onclick = () => go('/live-rendered/home');
document.getElementById('next').onclick = () => go(location.pathname === stories[0].path ? stories[1].path : stories[0].path);
addEventListener('popstate', route);
route();
