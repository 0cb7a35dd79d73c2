"use strict";
// Makes the field for a query an editor that knows the terms of this dataset. Without it the field works as it is.
(() => {
  const field = document.getElementById("query");
  const prefixes = {
    myo: "https://w3id.org/myograph/ontology#",
    id: "https://w3id.org/myograph/id/",
  };

  const declare = (editor, term) => {
    const prefix = term.split(":")[0];
    const declared = new RegExp("prefix\\s+" + prefix + "\\s*:", "i").test(editor.getValue());
    if (prefixes[prefix] && !declared) {
      editor.replaceRange("PREFIX " + prefix + ": <" + prefixes[prefix] + ">\n", { line: 0, ch: 0 });
    }
  };

  const complete = async (editor) => {
    const to = editor.getCursor();
    const typed = editor.getLine(to.line).slice(0, to.ch).match(/[\p{L}\p{N}_:-]*$/u)[0];
    if (!typed) {
      return null;
    }
    const answer = await fetch("/api/complete?q=" + encodeURIComponent(typed));
    if (!answer.ok) {
      return null;
    }
    const found = await answer.json();
    return {
      from: { line: to.line, ch: to.ch - typed.length },
      to,
      list: found.terms.map((term) => ({
        text: term.text,
        displayText: term.text + "  " + term.label + " (" + term.kind + ")",
        hint: (cm, data, pick) => {
          cm.replaceRange(pick.text, data.from, data.to);
          declare(cm, pick.text);
        },
      })),
    };
  };

  const editor = CodeMirror.fromTextArea(field, {
    mode: "application/sparql-query",
    lineNumbers: true,
    lineWrapping: true,
    matchBrackets: true,
    screenReaderLabel: "Query",
    viewportMargin: Infinity,
    hintOptions: { hint: complete, completeSingle: false },
    extraKeys: {
      "Ctrl-Space": "autocomplete",
      "Ctrl-Enter": () => field.form.requestSubmit(),
      Tab: false,
      "Shift-Tab": false,
    },
  });
  document.getElementById("editor-keys").hidden = false;
  field.form.addEventListener("submit", () => editor.save());
})();
