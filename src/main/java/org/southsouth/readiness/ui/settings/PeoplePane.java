package org.southsouth.readiness.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.people.Named;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.LazyPane;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.BusyPart;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Visibility;

/** A button, then who is named: a search, a row for each name with its way out, and what was erased before. */
public final class PeoplePane extends VBox {
    private static final int AT_FIRST = 8;
    private static final int COLUMNS = 3;

    private final Button look = new Button();
    private final LazyPane<VBox> names = new LazyPane<>();
    private final TextField search = new TextField();
    private final GridPane list = new GridPane();

    public PeoplePane() {
        super(12);
        list.getStyleClass().add("settings-backups");
        for (double share : List.of(34.0, 46.0, 20.0)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            list.getColumnConstraints().add(column);
        }
        list.getColumnConstraints().get(COLUMNS - 1).setHalignment(HPos.RIGHT);
        getChildren().addAll(look, names);
    }

    void follow(PeopleViewModel model, Dialogs dialogs) {
        look.setText(model.text("settings.people.look"));
        look.setOnAction(event -> model.load());
        names.by(() -> made(model, dialogs));
        model.shownProperty().subscribe(people -> {
            boolean isFirst = people.isPresent() && look.isVisible();
            Visibility.show(look, people.isEmpty());
            names.show(people.isPresent());
            if (isFirst) {
                names.get().getChildren().get(0).requestFocus();
            }
        });
    }

    private VBox made(PeopleViewModel model, Dialogs dialogs) {
        search.setPromptText(model.text("settings.people.search"));
        search.setAccessibleText(model.text("settings.people.search"));
        search.textProperty().subscribe(model::search);
        IntoSight.follow(search, search);
        Label past = Texts.caption("");
        model.pastProperty().subscribe(words -> {
            past.setText(words);
            Visibility.show(past, !words.isEmpty());
        });
        model.shownProperty().subscribe(people -> show(model, dialogs, people, AT_FIRST));
        BusyPart.follow(list, model.busyProperty());
        return new VBox(12, search, list, past);
    }

    /** Gives the ways to erase, in the order of the rows. */
    private List<Button> show(PeopleViewModel model, Dialogs dialogs, Optional<List<Named>> found, int most) {
        List<Named> people = found.orElse(List.of());
        list.getChildren().clear();
        if (people.isEmpty()) {
            list.add(Texts.muted(model.text("settings.people.none")), 0, 0, COLUMNS, 1);
        }
        int shown = Math.min(most, people.size());
        List<Button> ways = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < shown; i++) {
            Named person = people.get(i);
            if (!person.isPerson() && (i == 0 || people.get(i - 1).isPerson())) {
                list.add(Texts.paragraph(model.text("settings.people.bodies"), "t-caption", "b"), 0, row++, COLUMNS, 1);
            }
            ways.add(erase(model, dialogs, person));
            list.addRow(row++, name(model, person), Texts.caption(model.places(person)), ways.get(i));
        }
        if (shown < people.size()) {
            Button all = Buttons.of(
                    model.text("settings.people.all", people.size()),
                    () -> {
                        // The button that had the focus is gone: it goes to the first name that was not shown.
                        show(model, dialogs, found, people.size()).get(AT_FIRST).requestFocus();
                    },
                    "quiet",
                    "btn-s");
            list.add(all, 0, row, COLUMNS, 1);
        }
        list.getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
        return ways;
    }

    private static Node name(PeopleViewModel model, Named person) {
        Label name = Texts.paragraph(person.name(), "t-body");
        return person.isRole() ? new VBox(name, Texts.caption(model.text("settings.people.role"))) : name;
    }

    private Button erase(PeopleViewModel model, Dialogs dialogs, Named person) {
        Button erase = new Button(model.text("settings.people.erase"));
        erase.getStyleClass().addAll("quiet", "btn-s");
        erase.setAccessibleText(model.text("settings.people.erase.of", person.name()));
        erase.setOnAction(event -> model.prepare(person, plan -> {
            EraseForm form = new EraseForm(model, plan);
            dialogs.fill(model.question(plan), form.form(), () -> {
                model.erase(plan, form.role(), form.deletesBackups());
                // The row that had the focus goes.
                search.clear();
                search.requestFocus();
            });
        }));
        return erase;
    }
}
