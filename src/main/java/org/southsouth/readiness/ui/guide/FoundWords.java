package org.southsouth.readiness.ui.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.southsouth.readiness.core.guide.GuideBlock;
import org.southsouth.readiness.core.guide.GuideBlock.Span;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.words.SearchKey;
import org.southsouth.readiness.words.SearchKey.Stretch;

/** Lays out runs of text in which the words that are searched for are marked, and keeps where they stand. */
final class FoundWords {
    private final SearchKey sought;
    private final List<List<Node>> places = new ArrayList<>();

    FoundWords(SearchKey sought) {
        this.sought = sought;
    }

    boolean isIn(String text) {
        return !sought.places(text).isEmpty();
    }

    TextFlow flow(List<Span> spans, String... styles) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        List<Stretch> marked = sought.places(GuideBlock.words(spans));
        List<List<Node>> here = new ArrayList<>();
        marked.forEach(stretch -> here.add(new ArrayList<>()));
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            int at = start;
            for (int i = 0; i < marked.size(); i++) {
                int from = Math.max(at, marked.get(i).from());
                int to = Math.min(end, marked.get(i).to());
                if (from < to) {
                    add(flow, span, span.text().substring(at - start, from - start), styles);
                    here.get(i).addAll(mark(flow, span, span.text().substring(from - start, to - start), styles));
                    at = to;
                }
            }
            add(flow, span, span.text().substring(at - start), styles);
            start = end;
        }
        places.addAll(here);
        return flow;
    }

    private static void add(TextFlow flow, Span span, String words, String... styles) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().addAll(styles);
            text.getStyleClass().add("guide-text");
            style(text, span);
            flow.getChildren().add(text);
        }
    }

    /** A text has no ground of its own; a label does, but does not wrap: each word is one. */
    private static List<Node> mark(TextFlow flow, Span span, String words, String... styles) {
        List<Node> marks = new ArrayList<>();
        for (String word : words.split("(?<=\\s)|(?=\\s)", -1)) {
            if (word.isBlank()) {
                add(flow, span, word, styles);
            } else {
                Label mark = new Label(word);
                mark.getStyleClass().addAll(styles);
                mark.getStyleClass().add("guide-found");
                style(mark, span);
                marks.add(mark);
                flow.getChildren().add(mark);
            }
        }
        return marks;
    }

    private static void style(Node node, Span span) {
        switch (span.style()) {
            case STRONG, EMPHASIS -> node.getStyleClass().add("b");
            case CODE -> node.getStyleClass().add("guide-mono");
            case PLAIN -> {}
        }
    }

    /** Which one is shown has another look. */
    List<Node> choose(int place) {
        for (int i = 0; i < places.size(); i++) {
            boolean isShown = i == place;
            places.get(i).forEach(mark -> Styles.set(mark, "is-current", isShown));
        }
        return place < 0 || place >= places.size() ? List.of() : places.get(place);
    }
}
