extension AnnotatedPage {
    /// Paper and ink by day, ink and paper by night; the colours of the sorts are those of the seal paste, indigo and
    /// malachite of the same palette.
    static let style = """
        :root { --paper:#f6f1e5; --sheet:#fffdf7; --ink:#23262b; --soft:#6f685c; --line:#e4dccb; --hover:#0000000a;
          --wording:#b3261e; --cue:#2b5d8a; --page:#2f6b4f; --subject:#7a5aa0; --unused:#8d877b; --panel:#a5651b;
          --picture:#7d7462; --tint:14%; }
        @media (prefers-color-scheme: dark) { :root { --paper:#17181a; --sheet:#1f2124; --ink:#e9e4d8; --soft:#a39c8d;
          --line:#34363a; --hover:#ffffff0d; --wording:#ff8b7e; --cue:#8fbdf0; --page:#84cda6; --subject:#c6a6ee;
          --unused:#8f897e; --panel:#e8b06c; --picture:#b0a68f; --tint:20%; } }
        * { box-sizing:border-box; }
        html { scroll-behavior:smooth; scroll-padding-top:24px; }
        @media (prefers-reduced-motion: reduce) { html { scroll-behavior:auto; } }
        body { margin:0; background:var(--paper); color:var(--ink); line-height:1.5;
          font:15px/1.5 "Inter","Helvetica Neue",Arial,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif; }
        a { color:inherit; }
        header { max-width:1360px; margin:0 auto; padding:36px 32px 20px; }
        .brand { margin:0 0 10px; font:600 15px "Noto Serif CJK SC","Songti SC",serif; color:var(--wording);
          letter-spacing:.08em; }
        .brand span { font:13px ui-monospace,"JetBrains Mono",Menlo,monospace; color:var(--soft); margin-left:8px;
          letter-spacing:0; }
        h1 { margin:0; font-size:28px; line-height:1.25; font-weight:600; overflow-wrap:anywhere; }
        .sum { margin:8px 0 0; color:var(--soft); }
        .sum b { color:var(--ink); font-weight:600; }
        .sum i { font-style:normal; margin:0 10px; opacity:.6; }
        main { max-width:1360px; margin:0 auto; padding:0 32px 64px; display:grid; gap:32px;
          grid-template-columns:minmax(0,1.15fr) minmax(0,1fr); align-items:start; }
        .prompt { position:sticky; top:24px; max-height:calc(100vh - 48px); overflow:auto; background:var(--sheet);
          border:1px solid var(--line); border-radius:10px; padding:24px 28px 28px; box-shadow:0 1px 2px #0000000d; }
        .legend { list-style:none; display:flex; flex-wrap:wrap; gap:6px 14px; margin:0 0 18px; padding:0 0 16px;
          border-bottom:1px solid var(--line); font-size:12.5px; color:var(--soft); }
        .legend span { color:inherit; cursor:default; }
        .lines { margin:0; padding:0; list-style:none; counter-reset:line;
          font:17px/2.0 "Noto Serif CJK SC","Songti SC","Source Han Serif SC",Georgia,serif; }
        .lines li { counter-increment:line; position:relative; padding-inline-start:38px; min-height:2em;
          white-space:pre-wrap; overflow-wrap:anywhere; tab-size:4; }
        .lines li:empty { min-height:1em; line-height:1; }
        .lines li:empty::before { line-height:1.42; }
        .lines li::before { content:counter(line); position:absolute; inset-inline-start:0; width:24px; text-align:end;
          font:12px/2.84 ui-monospace,"JetBrains Mono",Menlo,monospace; color:var(--soft); opacity:.7; }
        .lines a, .legend span { text-decoration:none; border-radius:3px; padding:2px 1px; unicode-bidi:isolate;
          -webkit-box-decoration-break:clone; box-decoration-break:clone; }
        .lines a:hover { filter:saturate(1.4); box-shadow:0 0 0 2px color-mix(in srgb,var(--k) 35%,transparent); }
        .wording { --k:var(--wording); } .cue { --k:var(--cue); } .page { --k:var(--page); }
        .subject { --k:var(--subject); } .unused { --k:var(--unused); } .panel { --k:var(--panel); }
        .picture { --k:var(--picture); }
        .lines .cue, .lines .page, .lines .subject, .lines .wording { margin-inline:1px; }
        .lines .wording, .legend .wording { background:color-mix(in srgb,var(--k) var(--tint),transparent);
          color:var(--k); font-weight:600; }
        .lines .cue, .lines .page, .lines .subject, .legend .cue, .legend .page, .legend .subject {
          background:color-mix(in srgb,var(--k) 13%,transparent); box-shadow:inset 0 -2px 0 var(--k); }
        .lines .picture, .lines .panel, .legend .picture, .legend .panel { text-decoration:underline dotted 1px;
          text-underline-offset:5px; text-decoration-color:color-mix(in srgb,var(--k) 45%,transparent); }
        .lines [data-name]::before { content:attr(data-name); font:600 10px/1 ui-monospace,"JetBrains Mono",Menlo,monospace;
          vertical-align:super; margin-inline-end:3px; opacity:.85; unicode-bidi:isolate; }
        .lines .unused, .legend .unused { color:var(--k); text-decoration:line-through 1px;
          text-decoration-color:color-mix(in srgb,var(--k) 60%,transparent); }
        .lines a.also { vertical-align:super; font:600 10px/1 ui-monospace,Menlo,monospace; margin-inline:1px;
          padding:1px 3px; color:var(--k); }
        .control { font:600 10px/1 ui-monospace,Menlo,monospace; font-style:normal; border:1px dashed currentColor;
          border-radius:3px; padding:1px 3px; margin:0 1px; opacity:.85; unicode-bidi:isolate; vertical-align:1px; }
        .lines b:target + a, .lines b:target + b + a, .lines b:target + b + b + a {
          outline:2px solid var(--k); outline-offset:1px; }
        .items h2 { margin:26px 0 10px; font-size:12px; font-weight:600; letter-spacing:.09em; text-transform:uppercase;
          color:var(--soft); }
        .items h2:first-child { margin-top:0; }
        .item { background:var(--sheet); border:1px solid var(--line); border-inline-start:3px solid var(--k,var(--line));
          border-radius:8px; padding:12px 16px 14px; margin:0 0 10px; }
        .item:target { box-shadow:0 0 0 2px var(--k); }
        .item h3 { display:flex; align-items:baseline; gap:10px; margin:0 0 6px; font-size:13px; font-weight:400;
          color:var(--soft); }
        .name { font:600 13px ui-monospace,"JetBrains Mono",Menlo,monospace; color:var(--k,inherit); }
        .kind { min-width:0; overflow-wrap:anywhere; }
        .at { margin-inline-start:auto; font:12px ui-monospace,"JetBrains Mono",Menlo,monospace; color:var(--soft);
          text-decoration:none; white-space:nowrap; }
        a.at::before { content:"↖ "; } a.at:hover { color:var(--ink); text-decoration:underline; }
        blockquote { margin:0 0 8px; font:18px/1.6 "Noto Serif CJK SC","Songti SC",Georgia,serif; white-space:pre-wrap;
          overflow-wrap:anywhere; max-height:12.8em; overflow:auto; tab-size:4; }
        .words { margin:0 0 8px; white-space:pre-wrap; overflow-wrap:anywhere; max-height:9em; overflow:auto; }
        .unused .words, .unused .kind { color:var(--soft); } .unused .words { margin-bottom:0; }
        table { border-collapse:collapse; width:100%; font-size:13.5px; table-layout:fixed; }
        th { text-align:start; font-weight:400; color:var(--soft); width:92px; padding:3px 10px 3px 0;
          vertical-align:baseline; overflow-wrap:anywhere; }
        td { padding:3px 0; vertical-align:baseline; overflow-wrap:anywhere; }
        .silent td { color:var(--soft); }
        .by { width:46%; padding-inline-start:12px; }
        .by a { text-decoration:none; border-bottom:2px solid var(--cue); padding-bottom:1px; }
        .page .by a { border-color:var(--page); } .picture .by a { border-color:var(--subject); }
        .by span { color:var(--soft); margin-inline-end:5px; }
        .by a:hover { background:var(--hover); }
        code { font:12.5px ui-monospace,"JetBrains Mono",Menlo,monospace; }
        .swatch { display:inline-block; width:13px; height:13px; border-radius:3px; background:var(--c); margin-right:6px;
          vertical-align:-2px; box-shadow:inset 0 0 0 1px #00000026; }
        .finding { --k:var(--panel); } .finding.error { --k:var(--wording); } .finding p { margin:0; }
        .finding .hint { color:var(--soft); }
        .none { color:var(--soft); }
        @media (max-width: 900px) { main { grid-template-columns:minmax(0,1fr); padding:0 16px 48px; }
          header { padding:24px 16px 16px; } .prompt { position:static; max-height:none; padding:18px; } }
        @media print { .prompt { position:static; max-height:none; } body { background:none; } }
        """
}
