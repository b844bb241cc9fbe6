package org.southsouth.readiness.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value in a JSON file, written as {@code regulation.json: $.sections[0].questions[2].weight} everywhere. */
final class JsonPlace {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int FIELD = -1;

    private final String file;
    private final @Nullable JsonPlace parent;
    private final String name;
    private final int index;

    /** Written out only when somebody asks: nearly every place of a file is never told to anybody. */
    private JsonPlace(String file, @Nullable JsonPlace parent, String name, int index) {
        this.file = file;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static JsonPlace top(String file) {
        return new JsonPlace(file, null, "$", FIELD);
    }

    JsonPlace field(String field) {
        return new JsonPlace(file, this, field, FIELD);
    }

    JsonPlace item(int item) {
        return new JsonPlace(file, this, "", item);
    }

    private String path() {
        if (parent == null) {
            return name;
        }
        if (index != FIELD) {
            return parent.path() + "[" + index + "]";
        }
        boolean isPlain = PLAIN.matcher(name).matches();
        return parent.path() + (isPlain ? "." + name : "['" + Excerpt.of(name) + "']");
    }

    @Override
    public String toString() {
        return file + ": " + path();
    }
}
