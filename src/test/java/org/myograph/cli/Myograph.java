package org.myograph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A run of the command line within the test, with what it printed. */
record Myograph(int code, String out, String err) {

  static Myograph run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new Myograph(code, out.toString(), err.toString());
  }
}
