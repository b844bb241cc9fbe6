package org.southsouth.readiness.ui.cooperate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.cooperation.Matching.Gap;
import org.southsouth.readiness.core.cooperation.Matching.Strength;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Segment;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Visibility;

/** Gaps with who could help, or strengths with who could use them, a line each. */
final class HelpCard extends VBox {
    private static final int FEW = 8;
    private static final int MOST_PEERS = 3;

    /** In units of the text size: below these there is no room for the reasons, and for more than one partner. */
    private static final double NO_REASONS = 66;

    private static final double ONE_PEER = 84;

    private final CooperateViewModel model;
    private final Label title = Texts.plain("", "t-body", "b");
    private final Label count = Rows.wide(Texts.muted(""));
    private final Segment gaps = new Segment("first");
    private final Segment strengths = new Segment("last");
    private final Button unshare = new Button();
    private final HBox segmented = new HBox(gaps, strengths);
    private final HBox head = Rows.of(12);
    private final HelpColumns columns = new HelpColumns();
    private final VBox rows = new VBox();
    private final Button all = new Button();
    private final VBox foot = new VBox(all);
    private final Map<QuestionId, HelpRow> made = new HashMap<>();
    private boolean showsStrengths;
    private boolean showsAll;
    private int mostPeers = MOST_PEERS;

    HelpCard(CooperateViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "table-card", "help-card");
        setMinHeight(USE_PREF_SIZE);
        gaps.setText(model.text("cooperate.gaps"));
        strengths.setText(model.text("cooperate.strengths"));
        gaps.setOnAction(event -> turn(false));
        strengths.setOnAction(event -> turn(true));
        unshare.setText(model.text("cooperate.share.end"));
        unshare.getStyleClass().add("quiet");
        unshare.setMinWidth(USE_PREF_SIZE);
        unshare.setOnAction(event -> model.share(false));
        ArrowKeys.choosing(segmented.getChildren());
        segmented.getStyleClass().add("segmented");
        segmented.setMinWidth(USE_PREF_SIZE);
        segmented.setMaxHeight(USE_PREF_SIZE);
        head.getStyleClass().add("help-card-head");
        arrange(false);
        all.getStyleClass().add("quiet");
        all.setOnAction(event -> showRest());
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveDown);
        foot.getStyleClass().add("help-card-foot");
        Region line = Rows.hairline();
        getChildren().addAll(head, line, rows, foot);
    }

    /** Where there is little room the count stands below the title, and both may take more lines. */
    private void arrange(boolean isNarrow) {
        title.setWrapText(isNarrow);
        title.setMinWidth(isNarrow ? 0 : USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        head.getChildren().clear();
        if (isNarrow) {
            VBox words = new VBox(title, count);
            words.setMinWidth(0);
            words.setPrefWidth(1);
            head.getChildren().setAll(Rows.wide(words), unshare, segmented);
        } else {
            head.getChildren().setAll(title, count, unshare, segmented);
        }
    }

    /** The button is gone with that: whoever pressed it goes on at the first line that came. */
    private void showRest() {
        int first = rows.getChildren().size();
        showsAll = true;
        model.proposalsProperty().get().ifPresent(this::show);
        if (first < rows.getChildren().size()) {
            Node line = rows.getChildren().get(first);
            Node act = line.lookup(".btn-s");
            if (act != null) {
                act.requestFocus();
                IntoSight.bring(line);
            }
        }
    }

    /** The toolkit looks straight below the button of the last line, and would pass the one that shows more. */
    private void leaveDown(KeyEvent event) {
        Node last = rows.getChildren().isEmpty()
                ? rows
                : rows.getChildren().get(rows.getChildren().size() - 1);
        Optional<ComboBox<?>> box = closedBox(event);
        boolean isAtEnd = event.getTarget() instanceof Node node
                && (node instanceof Button || box.isPresent())
                && Nesting.isIn(node, last);
        if (box.isPresent() && !(isAtEnd && event.getCode() == KeyCode.DOWN)) {
            step(box.get(), event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && isAtEnd && foot.isVisible()) {
            all.requestFocus();
            IntoSight.bring(foot);
            event.consume();
        }
    }

    /** Of a box whose list is closed the arrows would choose what nobody looked at, and it would be kept at once. */
    private static Optional<ComboBox<?>> closedBox(KeyEvent event) {
        boolean isArrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        return isArrow && !event.isAltDown() && event.getTarget() instanceof ComboBox<?> box && !box.isShowing()
                ? Optional.of(box)
                : Optional.empty();
    }

    /** To that of the line below or above; it stays where there is none. */
    private void step(ComboBox<?> box, int by) {
        List<Node> boxes = List.copyOf(rows.lookupAll(".combo-box"));
        int to = boxes.indexOf(box) + by;
        if (to >= 0 && to < boxes.size()) {
            bring(boxes.get(to));
        }
    }

    /** Tab shows by itself what it leads to; the keys that come here by another way are followed. */
    private static void bring(Node box) {
        box.requestFocus();
        IntoSight.bring(box.getParent());
    }

    private void turn(boolean toStrengths) {
        showsStrengths = toStrengths;
        showsAll = false;
        model.proposalsProperty().get().ifPresent(this::show);
    }

    void fit(double width, double textSize) {
        Styles.set(this, "one-peer", width / textSize < ONE_PEER);
        int fitting = width / textSize < ONE_PEER ? 1 : MOST_PEERS;
        boolean hasReasons = width / textSize >= NO_REASONS;
        if (fitting != mostPeers || columns.hasReasons() != hasReasons) {
            mostPeers = fitting;
            columns.showReasons(hasReasons);
            arrange(!hasReasons);
            model.proposalsProperty().get().ifPresent(this::show);
        }
    }

    void show(Proposals found) {
        gaps.setSelected(!showsStrengths);
        strengths.setSelected(showsStrengths);
        Visibility.show(unshare, showsStrengths && found.own().profile().willingToShare());
        made.clear();
        List<Node> lines = showsStrengths ? strengths(found) : gaps(found);
        int shown = showsAll ? lines.size() : Math.min(FEW + 1, lines.size());
        int focused = focusedRow();
        rows.getChildren().setAll(lines.subList(0, shown));
        focusRow(focused);
        if (lines.size() == 1) {
            String key = showsStrengths
                    ? found.own().isReady() ? "cooperate.strengths.none" : "cooperate.strengths.not-ready"
                    : "cooperate.gaps.none";
            Label none = Texts.muted(model.text(key, model.words().name(found.own())));
            none.getStyleClass().add("help-none");
            rows.getChildren().setAll(none);
        }
        all.setText(model.text("cooperate.all", lines.size() - 1));
        Visibility.show(foot, shown < lines.size());
    }

    private List<Node> strengths(Proposals found) {
        title.setText(model.text("cooperate.strengths.title"));
        count.setText(
                found.strengths().isEmpty()
                        ? model.text("cooperate.strengths.count.none")
                        : model.text(
                                "cooperate.strengths.count", found.strengths().size(), found.strengthsWithLearner()));
        List<Node> lines = new ArrayList<>();
        lines.add(columns.head(
                model.text("cooperate.head.strength"),
                model.text("cooperate.head.points"),
                model.text("cooperate.head.learners"),
                model.text("cooperate.head.why"),
                ""));
        found.strengths().forEach(strength -> lines.add(row(found, strength)));
        return lines;
    }

    private List<Node> gaps(Proposals found) {
        title.setText(model.text("cooperate.gaps.title"));
        count.setText(model.text("cooperate.gaps.count", found.gaps().size(), found.gapsWithPeer()));
        List<Node> lines = new ArrayList<>();
        lines.add(columns.head(
                model.text("cooperate.head.gap"),
                model.text("cooperate.head.points"),
                model.text("cooperate.head.peers"),
                model.text("cooperate.head.why"),
                model.text("cooperate.head.priority")));
        found.gaps().forEach(gap -> lines.add(row(found, gap)));
        return lines;
    }

    /** Somebody is back from the card that this line led to; false where it is gone. */
    boolean goOn(PartnerChoice.Line line) {
        turn(line.isStrength());
        if (at(line).filter(row -> !row.isShown()).isPresent()) {
            showsAll = true;
            model.proposalsProperty().get().ifPresent(this::show);
        }
        at(line).ifPresent(HelpRow::goOn);
        return at(line).isPresent();
    }

    private Optional<HelpRow> at(PartnerChoice.Line line) {
        return Optional.ofNullable(made.get(line.question()));
    }

    /** The line whose priority somebody is choosing, or -1. */
    private int focusedRow() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            Node box = rows.getChildren().get(i).lookup(".combo-box");
            if (box != null && box.isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** The lines are made anew with each choice; whoever chooses by key stays there. */
    private void focusRow(int row) {
        if (row >= 0 && row < rows.getChildren().size()) {
            Node box = rows.getChildren().get(row).lookup(".combo-box");
            if (box != null) {
                bring(box);
            }
        }
    }

    private Node row(Proposals found, Gap gap) {
        return kept(gap.question(), HelpRow.ofGap(model, found, gap));
    }

    private Node row(Proposals found, Strength strength) {
        return kept(strength.question(), HelpRow.ofStrength(model, found, strength));
    }

    private Node kept(Question question, HelpRow row) {
        made.put(question.id(), row);
        return row.laid(columns, mostPeers);
    }
}
