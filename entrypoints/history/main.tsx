import { render } from 'preact';
import { HistoryPage } from '../../components/history/history-page.tsx';
import { thisReader } from '../../components/shared/when.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { createAddress } from '../../lib/view/history/address.ts';
import '../../components/styles/base.css';

const library = await openLibrary();

render(
  <HistoryPage
    library={library}
    address={createAddress(window)}
    reader={thisReader()}
    context={[`browser: ${navigator.userAgent}`]}
    open={(url, where) => (where === 'here' ? location.assign(url) : window.open(url, '_blank', 'noopener'))}
  />,
  document.body,
);
