package org.southsouth.readiness.ui.controls.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.ui.controls.Texts;

/** Several of the options, or none of them: that is an answer too, and excludes the others. */
final class MultipleEditor extends VBox implements ResponseEditor {
    private static final int MOST_DIGITS = 9;
    private static final String NONE = "0";

    private final AnswerHost host;
    private final List<CheckBox> rows = new ArrayList<>();
    private final CheckBox none;
    private final Label chosen = Texts.plain("", "t-body", "muted");
    /** The ticks that “none of these” or “don't know yet” has taken away; told of until they are all there again. */
    private Set<String> taken = Set.of();

    /** What was ticked as it was shown last. */
    private List<String> before = List.of();

    MultipleEditor(AnswerHost host, QuestionKind.Multiple multiple) {
        this.host = host;
        getStyleClass().add("ticks");
        for (Option option : multiple.options()) {
            CheckBox row = row(option.text());
            int place = rows.size() + 1;
            mark(row, place <= MOST_DIGITS ? String.valueOf(place) : "");
            row.setUserData(option.id());
            row.setOnAction(event -> ticked());
            rows.add(row);
        }
        none = row(host.text("answer.multiple.none"));
        mark(none, NONE);
        none.setOnAction(event -> noneTicked());
        getChildren().addAll(rows);
        Region line = new Region();
        line.getStyleClass().addAll("hairline", "ticks-line");
        getChildren().addAll(line, none);
    }

    private void mark(CheckBox row, String mark) {
        if (host.hasKeys() && !mark.isEmpty()) {
            row.setGraphic(Texts.plain(mark, "t-body", "level", "keycap"));
            row.setAccessibleText(mark + " " + row.getText());
        }
    }

    private static CheckBox row(String text) {
        CheckBox row = new Row(text);
        row.getStyleClass().add("option");
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static final class Row extends CheckBox {
        Row(String text) {
            super(text);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(Measure.of(this, width));
        }
    }

    private void ticked() {
        List<String> ids = rows.stream()
                .filter(CheckBox::isSelected)
                .map(row -> (String) row.getUserData())
                .toList();
        // The last tick taken away is not yet "none of these": that one is said, not left over.
        respond(ids.isEmpty() ? new Response.Blank() : new Response.Ticked(ids));
    }

    private void noneTicked() {
        taken = none.isSelected() ? host.response().ticked().map(Set::copyOf).orElse(Set.of()) : Set.of();
        respond(none.isSelected() ? new Response.Ticked(List.of()) : new Response.Blank());
    }

    private void respond(Response response) {
        host.respond(response);
        show(host.response());
    }

    @Override
    public Optional<Label> count() {
        return Optional.of(chosen);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Response response) {
        List<String> ids = response.ticked().orElse(List.of());
        rows.forEach(row -> row.setSelected(ids.contains((String) row.getUserData())));
        boolean isTicked = response.ticked().isPresent();
        if (!isTicked && !response.isBlank()) {
            // "Don't know yet" takes them away too.
            taken = before.size() > taken.size() ? Set.copyOf(before) : taken;
        }
        before = ids;
        none.setSelected(isTicked && ids.isEmpty());
        if (response.isBlank() || ids.containsAll(taken)) {
            taken = Set.of();
        }
        String count = isTicked ? host.text("answer.multiple.chosen", ids.size(), rows.size()) : "";
        String less = ids.isEmpty()
                ? host.text("answer.multiple.gone", taken.size())
                : host.text("answer.multiple.chosen.taken", ids.size(), rows.size(), taken.size());
        chosen.setText(taken.isEmpty() ? count : less);
    }

    @Override
    public List<? extends Node> options() {
        List<CheckBox> all = new ArrayList<>(rows);
        all.add(none);
        return all;
    }

    /** A digit ticks the option of that place, or takes its tick away. */
    @Override
    public boolean typed(String character) {
        boolean isDigit = character.length() == 1 && character.charAt(0) >= '0' && character.charAt(0) <= '9';
        int place = isDigit ? character.charAt(0) - '0' : rows.size() + 1;
        if (place > rows.size()) {
            return false;
        }
        CheckBox row = place == 0 ? none : rows.get(place - 1);
        row.requestFocus();
        // Whoever types 0 again means it again; Space takes it away.
        if (row != none || !none.isSelected()) {
            row.fire();
        }
        return true;
    }

    @Override
    public void focus() {
        rows.get(0).requestFocus();
    }
}
