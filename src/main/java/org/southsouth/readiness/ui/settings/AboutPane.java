package org.southsouth.readiness.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Visibility;

/** Version, Java and system with a way to copy them; below, what an installed program brings, where it does, and who published the figures. */
public final class AboutPane extends VBox {
    private final VBox facts = new VBox();
    private final Button copy = new Button("", Icons.of(Feather.COPY));
    private final Button licences = new Button();
    private final TextField bill = new TextField();
    private final Button copyBill = new Button("", Icons.of(Feather.COPY));

    public AboutPane() {
        super(12);
        Rows.wide(bill);
        copyBill.setMinWidth(USE_PREF_SIZE);
        bill.setEditable(false);
    }

    void follow(AboutViewModel model, Dialogs dialogs) {
        facts.getChildren().add(Texts.paragraph(model.text("common.app.name"), "t-body", "b"));
        model.lines().forEach(line -> facts.getChildren().add(Texts.muted(line)));
        copy.setText(model.text("settings.about.copy"));
        copy.setOnAction(event -> copy(model.asText(), copy, model));
        licences.setText(model.text("settings.about.licences"));
        licences.setOnAction(event -> model.readLicences(text -> {
            LicenceReader reader = new LicenceReader(model, text);
            dialogs.read(model.reading(), reader, reader.search());
        }));
        copyBill.setText(model.text("settings.about.bill.copy"));
        copyBill.setOnAction(event -> copy(bill.getText(), copyBill, model));
        Label name = Texts.plain(model.text("settings.about.bill"), "t-caption", "muted");
        name.setLabelFor(bill);
        bill.setAccessibleText(model.text("settings.about.bill"));
        Label hint = Texts.caption(model.text("settings.about.bill.hint"));
        VBox materials = new VBox(4, name, new HBox(12, bill, copyBill), hint);
        VBox sources = new VBox(4);
        sources.getStyleClass().add("figure-sources");
        getChildren().addAll(facts, new FlowPane(12, 8, copy, licences), materials, sources);
        model.sourcesProperty().subscribe(lines -> sources.getChildren().setAll(sources(model, lines)));
        model.licencesProperty().subscribe(path -> show(licences, path));
        model.billProperty().subscribe(path -> {
            bill.setText(path.orElse(""));
            show(materials, path);
        });
        model.load();
    }

    private static List<Label> sources(AboutViewModel model, List<String> lines) {
        List<Label> labels = new ArrayList<>();
        if (!lines.isEmpty()) {
            labels.add(Texts.paragraph(model.text("settings.about.figures"), "t-body", "b"));
            labels.add(Texts.muted(model.text("settings.about.figures.about")));
            lines.forEach(line -> labels.add(Texts.muted(line)));
            labels.add(Texts.caption(model.text("settings.about.figures.shipped")));
        }
        return labels;
    }

    private static void show(Node node, Optional<String> path) {
        Visibility.show(node, path.isPresent());
    }

    private static void copy(String text, Button pressed, AboutViewModel model) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        pressed.setText(model.text("settings.copied"));
    }
}
