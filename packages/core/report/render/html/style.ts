/** The style of the page: the tokens of the workbench, both schemes, and paper. */
import type { WordedReport } from '../../worded.ts';
import { cssString } from './escape.ts';

const LIGHT =
  '--bg:#f4f5f6;--surface:#fff;--sunken:#eceef0;--line:#dfe3e7;--line2:#c3cad1;--ink:#12171d;--ink2:#434d58;--ink3:#5e6975;' +
  '--accent:#4a4fc9;--achieved:#1f6aa5;--achieved-soft:#d3e4f2;--deficit:#bc3e0a;--undetermined:#6a4fc4;--failed:#a3104c;--na:#5e6975;--r0:#edf0f2;--r1:#f0e8cc;--r2:#f3dfa6;--r3:#eebd7b;--r4:#e89a4f;--r5:#cd6a37;--r6:#b23a1e;--r6t:#fff;--r4t:#12171d';
const DARK =
  '--bg:#0e1114;--surface:#15191e;--sunken:#0b0e11;--line:#272e36;--line2:#3a434d;--ink:#e9edf1;--ink2:#b4bdc7;--ink3:#8c97a3;' +
  '--accent:#9ea3ff;--achieved:#5faae3;--achieved-soft:#1b3850;--deficit:#ff8a57;--undetermined:#b5a3ff;--failed:#ff7dae;--na:#98a3af;--r0:#242b32;--r1:#3f3b27;--r2:#5a4a1b;--r3:#885e24;--r4:#b5712c;--r5:#d37e45;--r6:#f08a5d;--r6t:#0e1114;--r4t:#0e1114';

const SCREEN = `
*{box-sizing:border-box}
html{font:400 14px/1.45 Inter,"Segoe UI",system-ui,"Helvetica Neue",Arial,sans-serif;color:var(--ink);background:var(--bg);-webkit-text-size-adjust:100%;hyphens:manual}
body{margin:0;display:grid;grid-template-columns:minmax(0,1fr);max-width:1480px;margin:0 auto}
header,nav,main,footer{padding:0 16px}
header{padding-top:24px}
h1{font-size:24px;line-height:32px;font-weight:600;letter-spacing:-.015em;margin:0}
header p{margin:2px 0 0;color:var(--ink2)}
h2{font-size:19px;line-height:26px;font-weight:600;letter-spacing:-.01em;margin:40px 0 10px}
h3{font-size:15px;line-height:22px;font-weight:600;margin:24px 0 8px}
h4{font-size:14px;line-height:20px;font-weight:600;margin:0 0 8px}
.n{color:var(--ink3);font-weight:400;margin-right:.35em}
p{margin:0 0 10px;max-width:88ch}
ul{margin:0 0 10px;padding-left:20px;max-width:88ch}
li{margin:3px 0}
code{font:400 12px/1.4 "IBM Plex Mono",ui-monospace,Consolas,"DejaVu Sans Mono",monospace;color:var(--ink2);overflow-wrap:anywhere}
h2 code,h3 code,h4 code{font-size:12px;font-weight:400}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--line2);text-underline-offset:2px;text-decoration-thickness:1px}
a:hover{color:var(--accent);text-decoration-color:currentColor}
a:hover code{color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
:target{background:var(--achieved-soft)}
section:target,article:target{background:none}
section:target>:first-child,article:target{outline:2px solid var(--accent);outline-offset:4px}
.skip{position:absolute;left:-9999px}
.skip:focus{left:8px;top:8px;background:var(--surface);padding:8px 12px;z-index:9}
.defs{position:absolute;width:0;height:0}
nav h2{font-size:13px;line-height:18px;margin:20px 0 6px;color:var(--ink2)}
nav ol{list-style:none;margin:0;padding:0;columns:2 160px;column-gap:24px;font-size:13px}
nav li{break-inside:avoid;margin:0}
nav a{display:flex;gap:8px;padding:3px 0;text-decoration:none}
nav span{color:var(--ink3);min-width:18px;font-variant-numeric:tabular-nums}
.missing{border-left:3px solid var(--undetermined);padding:2px 0 2px 12px;color:var(--ink2)}
.scroll{overflow-x:auto;margin:0 0 16px;background:var(--surface);border:1px solid var(--line);border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:13px;line-height:18px;min-width:640px}
th,td{text-align:left;vertical-align:top;padding:5px 10px;font-weight:400;border-top:1px solid var(--line);overflow-wrap:break-word}
thead th{color:var(--ink2);font-size:12px;font-weight:600;border-top:0;border-bottom:1px solid var(--line2);vertical-align:bottom;background:var(--sunken)}
tr.quiet{color:var(--ink3)}
tr.quiet .v{filter:grayscale(1)}
.g{width:44px;height:18px;vertical-align:-4px}
.gs{width:11px;height:18px;vertical-align:-4px;margin-right:6px}
.gw{white-space:nowrap;display:inline-block;min-width:66px}

.d{font-weight:600;font-size:12px;margin-left:3px;font-variant-numeric:tabular-nums}
.gq{fill:var(--surface);stroke:var(--undetermined);stroke-dasharray:2 1.6}.na{color:var(--ink3);font-size:12px}.d.open{color:var(--undetermined)}.d.short{color:var(--deficit);min-width:0}.d.more{color:var(--achieved)}
.ga{fill:var(--achieved)}.go{fill:var(--achieved-soft);stroke:var(--achieved)}
.gd,.gc{fill:var(--surface);stroke:var(--deficit)}.gp{fill:var(--deficit)}
.gb{stroke:var(--ink3);stroke-width:1;fill:none}.gh{stroke:var(--deficit);stroke-width:1.6}
.t{stroke:var(--ink);stroke-width:1.5;fill:none}
.vw{white-space:nowrap}.v{width:14px;height:14px;vertical-align:-2px;margin-right:5px;fill:none;stroke-width:1.5}
.v-a{fill:var(--achieved)}.v-i{stroke:var(--surface);fill:none}
.v-ar,.v-at{stroke:var(--achieved);fill:none}.v-nr{stroke:var(--na);fill:none}
.v-d{fill:var(--deficit)}.v-dr{stroke:var(--deficit);fill:none}
.v-ur{stroke:var(--undetermined);fill:none;stroke-dasharray:2.4 1.8}.v-u{stroke:var(--undetermined);fill:none}.v-f{fill:var(--failed)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px;padding:0;font-size:12px;color:var(--ink2)}
.facts{margin:0 0 14px;background:var(--surface);border:1px solid var(--line);border-radius:4px;font-size:13px;line-height:19px}
.facts>div{display:grid;grid-template-columns:minmax(130px,190px) minmax(0,1fr);border-top:1px solid var(--line)}
.facts>div:first-child{border-top:0}
dt{color:var(--ink2)}
.facts dt,.facts dd{padding:5px 12px;margin:0;overflow-wrap:break-word;min-width:0}
.card{margin:0 0 16px}
.card h4{margin:18px 0 6px}
figure{margin:0 0 16px}
.matrices{display:flex;flex-wrap:wrap;gap:8px 28px;margin:0 0 12px}
.matrix{width:auto;min-width:0;flex:0 1 auto;border-collapse:collapse}
.matrix caption{text-align:left;color:var(--ink2);font-size:12px;padding:0 0 6px;caption-side:top}
.matrix th,.matrix td{border:1px solid var(--bg);padding:3px 8px;vertical-align:middle;background:none}
.matrix thead th{font-weight:400;text-align:center;max-width:9em}.matrix thead th:first-child{text-align:left}
.matrix td{min-width:44px;height:32px;text-align:center;white-space:nowrap}.matrix b{font-size:15px}
.r0{background:var(--r0)!important}.r1{background:var(--r1)!important}.r2{background:var(--r2)!important}.r3{background:var(--r3)!important}.r4{background:var(--r4)!important;color:var(--r4t)}.r5{background:var(--r5)!important;color:var(--r4t)}.r6{background:var(--r6)!important;color:var(--r6t)}
.matrix .et{border-top:3.5px solid var(--ink)}.matrix .er{border-right:3.5px solid var(--ink)}
img{display:block;max-width:100%;height:auto;background:#fff;border:1px solid var(--line)}
figcaption{font-size:12px;color:var(--ink2);margin-top:4px}
.lines{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:16px;margin:24px 0}
.lines span{display:block;font-size:12px;color:var(--ink2)}
.lines .line{margin-top:34px;border-top:1px solid var(--ink3);padding-top:3px;color:var(--ink3)}
.why dt{margin-top:12px;scroll-margin-top:8px}.why dd{margin:2px 0 0 0}.why ul{margin:4px 0}
.rule{font-size:12px;color:var(--ink3);margin:2px 0 0}
footer{margin:40px 0 32px;font-size:12px;color:var(--ink3);overflow-wrap:anywhere}
/* A large plant has hundreds of these: those out of sight are laid out when they come into it. */
@media screen{.s3{content-visibility:auto;contain-intrinsic-size:auto 600px}}
@media (min-width:1100px){
body{grid-template-columns:240px minmax(0,1fr)}
header,main,footer{grid-column:2;padding-left:32px;padding-right:32px}
nav{grid-column:1;grid-row:1/span 3;padding:16px 0 16px 20px;border-right:1px solid var(--line)}
nav ol{columns:1}nav h2,nav ol{position:sticky}nav h2{top:8px}nav ol{top:36px;max-height:calc(100vh - 48px);overflow:auto}
}
@media (max-width:639px){
.stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;min-width:0!important}
.stack colgroup,.stack thead{display:none}
.stack tr{padding:8px 0;border-top:1px solid var(--line)}.stack tr:first-child{border-top:0}
.stack th,.stack td{border:0;padding:2px 12px}
.stack [data-head]::before{content:attr(data-head);display:block;font-size:11px;line-height:14px;color:var(--ink3)}
.stack th::before{content:none}
.facts>div{grid-template-columns:minmax(0,1fr)}.facts dd{padding-top:0}
}`;

const PAPER = `
@media print{
html{font-size:8.8pt;line-height:1.34;background:#fff}
body{display:block;max-width:none}
header,main,footer,nav{padding:0}
nav,.skip,footer,.lookup,.aside{display:none}
h1{font-size:17pt;line-height:1.2}h2{font-size:13pt;line-height:1.3;margin:14pt 0 5pt}h3{font-size:10.5pt;margin:9pt 0 4pt}
p,ul{margin-top:0;margin-bottom:5pt}li{margin:0 0 1pt}
h2,h3,h4,.legend{break-after:avoid}
/* The first page is one page; chapters run on, registers and the rows begin a page. */
#control,#rows{break-before:page}
figure{page:drawing;margin:0}figure img{max-height:150mm;width:auto;margin:0 auto;border:0}
.scroll{overflow:visible;border:0;border-radius:0;background:none}
table{font-size:8pt;line-height:1.28;min-width:0}
th,td{padding:2pt 4pt}thead th{font-size:7.6pt;background:none}
thead{display:table-header-group}
tr,li,.facts>div,figure,.lines,.matrix{break-inside:avoid}
.card dl>:first-child{break-after:avoid}p:has(+.scroll){break-after:avoid}
.facts{font-size:8.4pt;line-height:1.3}.facts dt,.facts dd{padding:1.6pt 6pt}
code{font-size:7.6pt}
.g{width:36px;height:15px}.gw{min-width:52px}
a{text-decoration:none}
p,ul{max-width:none;orphans:3;widows:3}
:target,section:target>:first-child,article:target{background:none;outline:0}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}`;

export function styleOf({ titleBlock, pageOf }: WordedReport): string {
  const [before = '', between = '', after = ''] = pageOf.split(/\{pages?\}/);
  const counter = [
    cssString(before),
    'counter(page)',
    cssString(between),
    'counter(pages)',
    cssString(after),
  ].join(' ');
  return (
    `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}${SCREEN}${PAPER}` +
    `@page drawing{size:A4 landscape}@page{size:A4;margin:16mm 14mm 18mm;@bottom-left{font:7pt Inter,Arial,sans-serif;content:${cssString(titleBlock)}}@bottom-right{font:7pt Inter,Arial,sans-serif;content:${counter}}}`
  );
}
