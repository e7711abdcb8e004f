import type { CitationStyle } from '../format.ts';

/**
 * Citation Style Language (docs.citationstyles.org, 1.0.2) for news stories alone: the rules that each manual gives for
 * a newspaper article read online. The general styles are a hundred times as long, for books, patents and maps.
 */

const style = (options: string, macros: string, bibliography: string, layout: string): string => `
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" ${options}>
  <info><title>News</title><id>urn:lede:news</id><updated>2026-01-01T00:00:00Z</updated></info>
  ${macros}
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography ${bibliography}><layout>${layout}</layout></bibliography>
</style>`;

/** A manual names the authors; where there are none it begins with the headline. */
const authors = (name: string): string =>
  `<names variable="author">${name}<substitute><text macro="headline"/></substitute></names>`;

/** American Psychological Association, 7th edition, 10.1 (16): "Author, A. (2026, March 4). Headline. *Paper*. URL". */
const APA = style(
  'demote-non-dropping-particle="never"',
  `<macro name="headline"><text variable="title"/></macro>
   <macro name="date">
     <choose>
       <if variable="issued">
         <date variable="issued" prefix="(" suffix=")">
           <date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/>
         </date>
       </if>
       <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
     </choose>
   </macro>`,
  'et-al-min="21" et-al-use-first="19" et-al-use-last="true" hanging-indent="true"',
  `<group delimiter=". ">
     ${authors('<name name-as-sort-order="all" and="symbol" sort-separator=", " initialize-with=". " delimiter=", " delimiter-precedes-last="always"/>')}
     <text macro="date"/>
     <choose><if variable="author"><text macro="headline"/></if></choose>
     <text variable="container-title" font-style="italic"/>
   </group>
   <choose>
     <if variable="issued"><text variable="URL" prefix=". "/></if>
     <else>
       <group delimiter=", " prefix=". ">
         <date variable="accessed" prefix="Retrieved ">
           <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
         </date>
         <choose>
           <if variable="accessed"><text variable="URL" prefix="from "/></if>
           <else><text variable="URL"/></else>
         </choose>
       </group>
     </else>
   </choose>`,
);

/** Modern Language Association, 9th edition, 5.3–5.95: `Last, First. "Headline." *Paper*, 4 Mar. 2026, URL.` */
const MLA = style(
  'demote-non-dropping-particle="never"',
  `<macro name="headline"><text variable="title" text-case="title" quotes="true"/></macro>
   <macro name="date">
     <date variable="issued">
       <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/>
     </date>
   </macro>`,
  'et-al-min="3" et-al-use-first="1" hanging-indent="true"',
  `<group delimiter=". " suffix=".">
     ${authors('<name name-as-sort-order="first" and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always"/>')}
     <choose><if variable="author"><text macro="headline"/></if></choose>
     <choose>
       <if variable="source">
         <group delimiter=", "><text variable="container-title" font-style="italic"/><text macro="date"/></group>
         <group delimiter=", "><text variable="source" font-style="italic"/><text variable="URL"/></group>
       </if>
       <else>
         <group delimiter=", ">
           <text variable="container-title" font-style="italic"/><text macro="date"/><text variable="URL"/>
         </group>
       </else>
     </choose>
     <choose>
       <if variable="issued" match="none">
         <date variable="accessed" prefix="Accessed ">
           <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/>
         </date>
       </if>
     </choose>
   </group>`,
);

/**
 * The Chicago Manual of Style, 17th edition, 14.191–14.199 and 15.49: `Last, First. 2026. "Headline." *Paper*, March 4,
 * 2026, sec. World. URL.` An unsigned story stands under the newspaper's name.
 */
const CHICAGO = style(
  'demote-non-dropping-particle="display-and-sort"',
  `<macro name="headline"><text variable="title" text-case="title" quotes="true"/></macro>
   <macro name="year">
     <choose>
       <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
       <else><text term="no date" form="short"/></else>
     </choose>
   </macro>
   <macro name="issue">
     <group delimiter=", ">
       <date variable="issued">
         <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
       </date>
       <text variable="section" prefix="sec. "/>
     </group>
   </macro>`,
  'et-al-min="11" et-al-use-first="7" hanging-indent="true"',
  `<group delimiter=". " suffix=".">
     <names variable="author">
       <name name-as-sort-order="first" and="text" sort-separator=", " delimiter=", " delimiter-precedes-last="always"/>
       <substitute><text variable="container-title" font-style="italic"/></substitute>
     </names>
     <text macro="year"/>
     <choose>
       <if variable="author">
         <group delimiter=". ">
           <text macro="headline"/>
           <group delimiter=", "><text variable="container-title" font-style="italic"/><text macro="issue"/></group>
         </group>
       </if>
       <else><group delimiter=", "><text macro="headline"/><text macro="issue"/></group></else>
     </choose>
     <choose>
       <if variable="issued" match="none">
         <date variable="accessed" prefix="Accessed ">
           <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
         </date>
       </if>
     </choose>
     <text variable="URL"/>
   </group>`,
);

/**
 * Cite Them Right, 12th edition: `Last, F. (2026) 'Headline', *Paper*, 4 March. Available at: URL (Accessed: 5 March
 * 2026).` An unsigned story stands under the newspaper's name.
 */
const HARVARD = style(
  'demote-non-dropping-particle="never"',
  `<macro name="headline"><text variable="title" quotes="true"/></macro>
   <macro name="year">
     <choose>
       <if variable="issued"><date variable="issued" prefix="(" suffix=")"><date-part name="year"/></date></if>
       <else><text term="no date" prefix="(" suffix=")"/></else>
     </choose>
   </macro>`,
  'et-al-min="4" et-al-use-first="1"',
  `<group delimiter=", ">
     <group delimiter=" ">
       <names variable="author">
         <name name-as-sort-order="all" and="text" sort-separator=", " initialize-with="." delimiter=", " delimiter-precedes-last="never"/>
         <et-al font-style="italic"/>
         <substitute><text variable="container-title" font-style="italic"/></substitute>
       </names>
       <text macro="year"/>
       <text macro="headline"/>
     </group>
     <text variable="container-title" font-style="italic"/>
     <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>
   </group>
   <group delimiter=" " prefix=". " suffix=".">
     <text variable="URL" prefix="Available at: "/>
     <date variable="accessed" prefix="(Accessed: " suffix=")">
       <date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/>
     </date>
   </group>`,
);

export const STYLES: Record<CitationStyle, { xml: string; quotes: 'double' | 'single' }> = {
  apa: { xml: APA, quotes: 'double' },
  mla: { xml: MLA, quotes: 'double' },
  chicago: { xml: CHICAGO, quotes: 'double' },
  harvard: { xml: HARVARD, quotes: 'single' },
};

const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
];

const term = (name: string, value: string, form = 'long'): string =>
  `<term name="${name}" form="${form}">${value}</term>`;

/** @returns the few English terms that these styles use, with American or British quotation marks. */
export function locale(quotes: 'double' | 'single'): string {
  const [open, close, innerOpen, innerClose] = quotes === 'double' ? '“”‘’' : '‘’“”';
  const months = MONTHS.flatMap(([long = '', short = ''], index) => {
    const name = `month-${String(index + 1).padStart(2, '0')}`;
    return [term(name, long), term(name, short, 'short')];
  });
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
    <style-options punctuation-in-quote="${quotes === 'double'}"/>
    <terms>
      ${term('and', 'and')}${term('and', '&amp;', 'symbol')}${term('et-al', 'et al.')}
      ${term('no date', 'no date')}${term('no date', 'n.d.', 'short')}
      ${term('open-quote', open ?? '')}${term('close-quote', close ?? '')}
      ${term('open-inner-quote', innerOpen ?? '')}${term('close-inner-quote', innerClose ?? '')}
      ${months.join('')}
    </terms>
  </locale>`;
}
