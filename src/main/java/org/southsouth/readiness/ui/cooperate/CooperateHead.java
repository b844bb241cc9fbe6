package org.southsouth.readiness.ui.cooperate;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.ExportButton;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Segment;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.WordsAndActions;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Tips;

/** What the page is for, its two views, whom to consider, and the ways to files and to the cards. */
public final class CooperateHead extends HBox {
    private static final double GAP = 12;

    private final Label subtitle = Texts.muted("");
    private final Segment partners = new Segment("first");
    private final Segment everybody = new Segment("last");
    private final Button choose = new Button("", Icons.of(Feather.SLIDERS));
    private final ExportButton export = new ExportButton();
    private final Button cards = new Button("", Icons.of(Feather.LAYERS));

    public CooperateHead() {
        super(GAP);
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        choose.setMinWidth(USE_PREF_SIZE);
        cards.setMinWidth(USE_PREF_SIZE);
        export.setMinWidth(USE_PREF_SIZE);
        export.getStyleClass().remove("primary");
    }

    void follow(CooperateViewModel model, Dialogs dialogs) {
        VBox words = new VBox(Texts.plain(model.text("cooperate.title"), "t-title", "b"), subtitle);
        words.setMinWidth(0);
        partners.setText(model.text("cooperate.view.partners"));
        partners.setOnAction(event -> show(model, View.PARTNERS));
        everybody.setText(model.text("cooperate.view.everybody"));
        everybody.setOnAction(event -> show(model, View.EVERYBODY));
        HBox tabs = new HBox(partners, everybody);
        ArrowKeys.choosing(tabs.getChildren());
        tabs.getStyleClass().add("segmented");
        tabs.setMinWidth(USE_PREF_SIZE);
        tabs.setMaxHeight(USE_PREF_SIZE);
        choose.setText(model.text("cooperate.choose"));
        choose.setOnAction(event -> ask(model, dialogs));
        export.setText(model.text("common.export"));
        export.setDisable(true);
        export.offer(
                model.export().context().messages(), dialogs, model.export().offer());
        cards.setText(model.text("cooperate.cards", model.waitingCards()));
        Tips.show(cards, model.text("cooperate.cards.tip"));
        cards.setOnAction(event -> model.openCards());
        Tools tools = new Tools(tabs, choose, export, cards);
        WordsAndActions all = new WordsAndActions(words, tools);
        Rows.wide(all);
        getChildren().setAll(all);
        select(model.viewProperty().get());
        model.proposalsProperty().subscribe(found -> found.ifPresent(loaded -> tell(model, loaded)));
    }

    /** As wide as all of it in one row; in two only where the whole page has no room for one. */
    private static final class Tools extends FlowPane {
        Tools(Node... tools) {
            super(GAP, 8, tools);
        }

        @Override
        protected double computePrefWidth(double height) {
            double all = getManagedChildren().stream()
                    .mapToDouble(tool -> snapSizeX(tool.prefWidth(-1)) + GAP)
                    .sum();
            return Math.ceil(all - GAP);
        }
    }

    private void show(CooperateViewModel model, View view) {
        model.show(view);
        select(view);
    }

    private void select(View view) {
        partners.setSelected(view == View.PARTNERS);
        everybody.setSelected(view == View.EVERYBODY);
    }

    private void tell(CooperateViewModel model, Proposals found) {
        subtitle.setText(model.text("cooperate.subtitle", model.words().name(found.own())));
        int others = found.gathered().others().size();
        export.setDisable(others == 0);
        choose.setDisable(others == 0);
        everybody.setDisable(others == 0);
        choose.setText(
                found.partners() == others
                        ? model.text("cooperate.choose")
                        : model.text("cooperate.choose.some", found.partners(), others));
    }

    private static void ask(CooperateViewModel model, Dialogs dialogs) {
        model.proposalsProperty().get().ifPresent(found -> {
            PartnerForm form = new PartnerForm(model, found.gathered());
            dialogs.fill(
                    new Dialogs.Question(
                            model.text("cooperate.choose.title"),
                            model.text("cooperate.choose.body"),
                            model.text("cooperate.choose.act"),
                            false),
                    new Dialogs.Form(form, form.first(), form.completeProperty()),
                    () -> model.consider(form.chosen()));
        });
    }

    Label subtitle() {
        return subtitle;
    }
}
