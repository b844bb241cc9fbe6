package org.southsouth.readiness.ui.fx;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends how JavaFX 21 breaks lines of Arabic, Khmer, Hindi and other scripts that Pango shapes, on Linux: it keeps the text of a
 * run from before the line was broken, so the first line showed all of it, over whatever stands beside. Decision 83.
 */
public final class BrokenLines {
    private static final Logger LOG = System.getLogger(BrokenLines.class.getName());

    private BrokenLines() {}

    /**
     * For the whole process, from now on; on the window's thread, once JavaFX has started. Elsewhere than on Linux nothing is to be
     * mended; where JavaFX does not let anybody at it, all stays as it is, and the log says so. Whether Pango shapes here.
     */
    public static boolean mend() {
        boolean isPango = false;
        try {
            Field shared = Class.forName("com.sun.javafx.text.GlyphLayout").getDeclaredField("reusableGL");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            isPango = layout.getClass().getSimpleName().equals("PangoGlyphLayout");
            if (isPango) {
                Field texts = layout.getClass().getDeclaredField("runUtf8");
                texts.setAccessible(true);
                texts.set(layout, new NeverTwice());
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(Level.INFO, "lines of shaped scripts stay as JavaFX breaks them: {0}", e.getMessage());
        }
        return isPango;
    }

    /** Finds nothing, so a text is made anew each time; gives all of them back to be freed. */
    private static final class NeverTwice extends AbstractMap<Object, Object> {
        private final List<Object> texts = new ArrayList<>();

        @Override
        public Object put(Object run, Object text) {
            texts.add(text);
            return text;
        }

        @Override
        public Collection<Object> values() {
            return texts;
        }

        @Override
        public void clear() {
            texts.clear();
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
