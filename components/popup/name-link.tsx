import { historyLink, type Subject } from '../shared/history-link.ts';

interface NameLinkProps {
  subject: Subject;
  /** As the history knows it. */
  value: string;
  /** As it stands here, where that is something else. */
  words?: string;
}

/** A name that leads to all that was read by or from it. */
export function NameLink({ subject, value, words = value }: NameLinkProps) {
  return (
    <a
      class="name"
      href={historyLink(subject, value)}
      target="_blank"
      title={`All you have read ${subject === 'author' ? 'by' : 'from'} ${words}`}
      rel="noopener"
    >
      <bdi>{words}</bdi>
    </a>
  );
}
