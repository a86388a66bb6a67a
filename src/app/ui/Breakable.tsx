import { Fragment } from 'react';

/** Text whose long names may be parted where they have parts: an address after its `@`, a host after a dot. A person can still read `co.jp`. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?<=[\p{L}\d][@.])(?=[\p{L}\d])/u).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
