package org.southsouth.readiness.files;

import java.util.regex.Pattern;

/** A value in a JSON file, written as {@code regulation.json: $.sections[0].questions[2].weight} everywhere. */
record Place(String file, String path) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    static Place top(String file) {
        return new Place(file, "$");
    }

    Place field(String name) {
        boolean isPlain = PLAIN.matcher(name).matches();
        return new Place(file, path + (isPlain ? "." + name : "['" + Excerpt.of(name) + "']"));
    }

    Place item(int index) {
        return new Place(file, path + "[" + index + "]");
    }

    @Override
    public String toString() {
        return file + ": " + path;
    }
}
