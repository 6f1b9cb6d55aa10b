// Asks abc2svg for a score. Called with settings and notation; answers JSON: pieces of SVG, and mistakes it found.
// Settings are read as a file of their own, so that places in the notation are counted from its first character.

function engrave(settings, notation) {
  var drawn = [], mistakes = [];
  var user = {
    img_out: function (piece) { drawn.push(piece); },
    errbld: function (severity, words) { if (severity !== "warn") mistakes.push(words); },
    read_file: function () { return null; },
    anno_stop: function (kind, from, to, x, y, width, height) {
      if (kind !== "note") return;
      engraver.out_svg('<rect data-place="' + from + '" x="');
      engraver.out_sxsy(x, '" y="', y);
      engraver.out_svg('" width="' + width.toFixed(1) + '" height="' + engraver.sh(height).toFixed(1) + '"/>\n');
    }
  };
  var engraver = new abc2svg.Abc(user);
  engraver.tosvg("settings", settings);
  engraver.tosvg("notation", notation);
  return JSON.stringify({ drawn: drawn, mistakes: mistakes });
}
