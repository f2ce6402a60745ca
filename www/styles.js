import { css } from "lit";

/** Shared by every view: type, buttons, fields, tables. Kept to what Chromium 78 knows. */
export const base = css`
  :host {
    display: block;
    font-family: var(--lianjian-font, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif);
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    color: #1f2328;
  }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h2 { font-size: 1.3em; line-height: 1.4; }
  h3 { font-size: 1.1em; line-height: 1.4; }
  h4 { font-size: 1em; }
  h2:focus { outline: none; }
  button:focus:not(:focus-visible), summary:focus:not(:focus-visible) { outline: none !important; }
  small, .small { font-size: 0.875em; }
  .quiet { color: #57606a; }
  .nowrap { white-space: nowrap; }
  .number { text-align: right; white-space: nowrap; }
  .card {
    background: #fff;
    border: 1px solid #d5dae1;
    border-radius: 6px;
    padding: 1em 1.2em;
    margin-bottom: 1em;
  }
  .card > h2, .card > h3 { margin-bottom: 0.5em; }
  button, select, input { font: inherit; color: inherit; }
  button {
    min-height: 2.3em;
    padding: 0.2em 0.9em;
    border: 1px solid #8a94a3;
    border-radius: 4px;
    background: #fff;
    cursor: pointer;
  }
  button:hover { background: #eef3f9; }
  button:disabled { color: #6e7781; background: #f3f4f6; border-color: #d5dae1; cursor: default; }
  button.primary { background: var(--lianjian-primary, #1f4e79); border-color: var(--lianjian-primary, #1f4e79); color: #fff; }
  button.primary:hover { background: var(--lianjian-primary-hover, #173d60); }
  button.primary:disabled { background: #9aabbd; border-color: #9aabbd; }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: #1a5694;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: #a9c1da;
    text-underline-offset: 0.2em;
  }
  button.link:hover { background: none; color: #0d3b6b; text-decoration-color: currentColor; }
  button:focus, select:focus, input:focus, summary:focus {
    outline: 3px solid #f0a500;
    outline-offset: 1px;
  }
  .button { position: relative; min-height: 2.3em; padding: 0.2em 0.9em; border: 1px solid #8a94a3; border-radius: 4px; background: #fff; overflow: hidden; cursor: pointer; line-height: 1.8; }
  .button:hover { background: #eef3f9; }
  .button:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
  .button input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  select, input[type="date"], input[type="search"], input[type="text"] {
    min-height: 2.3em;
    max-width: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid #8a94a3;
    border-radius: 4px;
    background: #fff;
  }
  label { display: inline-block; }
  .row { display: flex; flex-wrap: wrap; align-items: center; }
  .row > * { margin: 0.2em 0.6em 0.2em 0; }
  .row > *:last-child { margin-right: 0; }
  .spread { justify-content: space-between; }
  .scroll { position: relative; overflow: auto; border: 1px solid #d5dae1; border-radius: 4px; background: #fff; }
  .tall { max-height: 31em; }
  table { border-collapse: separate; border-spacing: 0; width: 100%; }
  th, td { padding: 0.4em 0.7em; border-bottom: 1px solid #e4e8ed; text-align: left; vertical-align: top; }
  tbody tr:last-child > * { border-bottom: 0; }
  th { font-weight: 600; }
  th.number { text-align: right; }
  thead th { position: sticky; top: 0; z-index: 2; background: #edf1f5; white-space: nowrap; border-bottom: 1px solid #c9d1da; }
  .stick { position: sticky; left: 0; z-index: 1; background: #fff; border-right: 1px solid #d5dae1; }
  thead .stick { z-index: 3; background: #edf1f5; }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font-size: 0.8em;
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge.local { color: #7a4b00; background: #fff1cc; }
  .badge.regulation { color: #8f1016; background: #fdeeee; }
  .badge.standard, .badge.logic { color: #1f4e79; background: #eaf1f8; }
  .badge.doubt { color: #4a4a4a; background: #ededed; }
  .trouble { padding: 0.6em 1em; border: 1px solid #a3001b; border-left-width: 5px; border-radius: 4px; background: #fff3f3; }
  .trouble:focus { outline: 3px solid #f0a500; }
  .trouble ul { margin-top: 0.3em; padding-left: 1.3em; list-style: disc; }
  .badge.level.error { background: #ffe1e1; }
  .badge.level.warning { background: #fff1cc; }
  .badge.level.hint { background: #ededed; }
  .error { color: #a3001b; }
  .warning { color: #7a4b00; }
  .hint { color: #4a4a4a; }
  .good { color: #00603b; }
  .cell { color: #57606a; font-size: 0.875em; overflow-wrap: anywhere; word-break: break-all; }
  button.link.cell { color: #1a5694; }
  .cell button.cell, .small button.cell { font-size: 1em; }
  summary { cursor: pointer; color: #1a5694; }
  .hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
  @media print {
    .no-print { display: none !important; }
    .scroll, .tall { overflow: visible; max-height: none; border: 0; }
    thead th, .stick { position: static; }
    th, td { padding: 0.25em 0.4em; }
    button.link { color: inherit; text-decoration: none; }
    tr, .card li { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    .card { border-color: #999; }
    * { -webkit-print-color-adjust: exact; }
  }
`;
