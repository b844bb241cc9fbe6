package org.southsouth.readiness.cli;

import org.southsouth.readiness.words.Messages;

/** A bar on the terminal of somebody who has waited for more than a second; nothing where nobody watches. */
final class ProgressLine {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int WIDTH = 24;

    private final Output output;
    private final Messages messages;
    private final long begun;
    private int lastPercent = -1;
    private int drawn;

    ProgressLine(Output output, Messages messages) {
        this.output = output;
        this.messages = messages;
        this.begun = output.nanos().getAsLong();
    }

    /** So many of all are done. */
    void show(int done, int all) {
        if (!output.isTerminal() || all == 0 || output.nanos().getAsLong() - begun < PATIENCE_NANOS) {
            return;
        }
        int percent = (int) (100L * done / all);
        if (percent == lastPercent) {
            return;
        }
        lastPercent = percent;
        int filled = WIDTH * percent / 100;
        draw("[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] "
                + messages.get("cli.progress", Integer.toString(percent)));
    }

    /** Something to know that is no failure. */
    void say(String words) {
        clear();
        output.tell(words);
    }

    /** Leaves the line empty for what is written next. */
    void clear() {
        if (drawn > 0) {
            output.messages().print("\r" + " ".repeat(drawn) + "\r");
            output.messages().flush();
            drawn = 0;
        }
    }

    private void draw(String bar) {
        output.messages().print("\r" + bar);
        output.messages().flush();
        drawn = bar.length();
    }
}
