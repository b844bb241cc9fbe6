package org.southsouth.readiness.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value in a JSON file, written as {@code regulation.json: $.sections[0].questions[2].weight} everywhere. */
final class Place {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int FIELD = -1;

    private final String file;
    private final @Nullable Place parent;
    private final String name;
    private final int index;

    /** Written out only when somebody asks: nearly every place of a file is never told to anybody. */
    private Place(String file, @Nullable Place parent, String name, int index) {
        this.file = file;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static Place top(String file) {
        return new Place(file, null, "$", FIELD);
    }

    Place field(String field) {
        return new Place(file, this, field, FIELD);
    }

    Place item(int item) {
        return new Place(file, this, "", item);
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
