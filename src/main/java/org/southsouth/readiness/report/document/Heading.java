package org.southsouth.readiness.report.document;

/** {@code note} says something of what follows and {@code figure} is its score in words; each may be empty. */
public record Heading(Level level, String title, String note, String figure) implements Block {
    /** From the title of the whole down to that of a theme. */
    public enum Level {
        TITLE(1),
        CHAPTER(2),
        SECTION(3),
        THEME(4);

        private final int depth;

        Level(int depth) {
            this.depth = depth;
        }

        /** 1 for the title of the whole. */
        public int depth() {
            return depth;
        }
    }

    public static Heading title(String title) {
        return new Heading(Level.TITLE, title, "", "");
    }

    public static Heading chapter(String title) {
        return chapter(title, "");
    }

    public static Heading chapter(String title, String note) {
        return new Heading(Level.CHAPTER, title, note, "");
    }

    @Override
    public void writeTo(BlockWriter writer) {
        writer.heading(this);
    }
}
