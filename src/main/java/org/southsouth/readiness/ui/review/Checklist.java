package org.southsouth.readiness.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * What stops validation, kind by kind: each shows its answers in the list, and is a tick once nothing of it is left. Without a
 * total, since one answer can be of several kinds. At its end the sign-off, which waits until nothing stops it.
 */
public final class Checklist extends HBox {
    private static final double GAP = 16;
    private static final int MANY = 4;

    private final FlowPane parts = new FlowPane(GAP, 4);

    private final Label title = Texts.whole("", "t-body", "b", "review-stops");
    /** In front of what stops nothing, as long as something else does. */
    private final Label before = Texts.whole("", "t-body", "b", "review-before");
    /** What the kinds that are shown ask of the reader. */
    private final Label asked = Texts.paragraph("", "t-body", "muted", "review-asked");

    private final Map<Obstacle.Kind, KindPart> kinds = new EnumMap<>(Obstacle.Kind.class);
    private final Button sign = Buttons.of("", () -> {}, "sign-off");
    private final Label waits = Texts.whole("", "t-caption", "muted", "sign-off-waits");
    private final VBox kindsAndWords = new VBox(4, parts, asked);
    private final KindMenu menu = new KindMenu();
    private boolean isCompact;
    private boolean isTight;
    private Runnable toAnswers = () -> {};

    /** The box, with its count, or that it is done. */
    private record KindPart(CheckBox box, Label done) {}

    public Checklist() {
        super(16);
        getStyleClass().addAll("card", "review-checks");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        parts.setRowValignment(VPos.CENTER);
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.setMinWidth(0);
    }

    /** {@code otherwise} gives the focus to the answers: where a kind that had it is done, and where somebody goes to those of a kind. */
    void follow(ReviewViewModel model, SignOffDialog dialog, Runnable otherwise) {
        toAnswers = otherwise;
        parts.getChildren().add(title);
        for (Obstacle.Kind kind : Obstacle.Kind.values()) {
            KindPart part = part(kind, model);
            kinds.put(kind, part);
            parts.getChildren().add(kind.stops() ? part.box() : Rows.of(8, before, part.box()));
        }
        kinds.values().forEach(part -> parts.getChildren().add(part.done()));
        before.setText(model.text("review.before"));
        sign.setText(model.text("review.sign"));
        sign.setOnAction(event -> dialog.open());
        kindsAndWords.setAlignment(Pos.CENTER_LEFT);
        menu.follow(model, otherwise);
        waits.setText(model.text("review.sign.waits"));
        getChildren().setAll(Rows.wide(kindsAndWords), menu, waits, sign);
        model.filterProperty().subscribe(filter -> {
            menu.show(model, left());
            kinds.forEach((kind, part) -> part.box().setSelected(filter.kinds().contains(kind)));
            asked.setText(kinds.entrySet().stream()
                    .filter(entry -> filter.kinds().contains(entry.getKey()))
                    .map(entry -> Tips.of(entry.getValue().box()))
                    .collect(Collectors.joining("\n")));
            Visibility.show(asked, !asked.getText().isEmpty());
        });
        model.reviewingProperty().subscribe(read -> read.ifPresent(reviewing -> show(reviewing, model, otherwise)));
    }

    /**
     * A digit shows the answers of that kind alone, as long as there are any, and the keys go to the first of them; 0, or
     * the same digit again, shows all. Of a kind of which there are none, that is said. False where no kind has that number.
     */
    boolean typed(String letter, ReviewViewModel model) {
        int digit = letter.length() == 1 ? Character.digit(letter.charAt(0), 10) : -1;
        Set<Obstacle.Kind> wanted =
                left().stream().filter(kind -> digit(kind) == digit).collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return isVisible() && tellNone(digit, model);
        }
        model.showAlone(wanted.equals(model.filterProperty().get().kinds()) ? Set.of() : wanted);
        toAnswers.run();
        return true;
    }

    private static boolean tellNone(int digit, ReviewViewModel model) {
        List<Obstacle.Kind> all = List.of(Obstacle.Kind.values());
        boolean isKind = digit > 0 && digit <= all.size();
        if (isKind) {
            String none = model.text(ReviewFilter.key(all.get(digit - 1)) + ".done");
            model.hint(model.text("review.stops.none", digit, none));
        }
        return isKind;
    }

    private List<Obstacle.Kind> left() {
        return Stream.of(Obstacle.Kind.values())
                .filter(kind -> isVisible() && part(kind).box().isVisible())
                .toList();
    }

    /** Its place among all kinds, also those that are not shown: whoever knows a digit is never somewhere else. */
    private static int digit(Obstacle.Kind kind) {
        return List.of(Obstacle.Kind.values()).indexOf(kind) + 1;
    }

    private KindPart part(Obstacle.Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    private KindPart part(Obstacle.Kind kind, ReviewViewModel model) {
        String key = ReviewFilter.key(kind);
        CheckBox box = new CheckBox(model.text(key));
        Label digit = Texts.whole(model.context().formats().number(digit(kind)), "keycap", "t-caption");
        // Before the words: behind them it would be read as how many.
        box.setGraphic(digit);
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().add("review-kind");
        Tips.show(box, model.text(key + ".mend"));
        box.setOnAction(event -> model.show(kind, box.isSelected()));
        // Space ticks it and stays, to tick another one; Enter goes on to what it shows.
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.show(kind, true);
                toAnswers.run();
                event.consume();
            }
        });
        Label done = Texts.whole(model.text(key + ".done"), "t-body", "muted", "review-done");
        done.setGraphic(Icons.of(Feather.CHECK));
        return new KindPart(box, done);
    }

    /**
     * Where there is little room, what is done is not told; nor while so much is left that both would need a second line. Tight, the
     * kinds are in a menu: the answers have the room.
     */
    void fit(boolean isCompact, boolean isTight) {
        parts.setHgap(isCompact ? 14 : GAP);
        this.isCompact = isCompact;
        this.isTight = isTight;
        showDone();
        showMenu();
        showWaits();
    }

    /** Tab passes over a button that is off. Beside the kinds themselves, which are in the menu here, it is plain why it is so. */
    private void showWaits() {
        Visibility.show(waits, isTight && sign.isDisabled());
    }

    private void showMenu() {
        boolean isInMenu = isTight && !left().isEmpty();
        Visibility.show(menu, isInMenu);
        Visibility.show(kindsAndWords, !isInMenu);
    }

    private void showDone() {
        long left =
                kinds.values().stream().filter(part -> part.box().isVisible()).count();
        boolean isTold = !isCompact && left < MANY;
        kinds.values()
                .forEach(part ->
                        Visibility.show(part.done(), isTold && !part.box().isVisible()));
    }

    private void show(Reviewing reviewing, ReviewViewModel model, Runnable otherwise) {
        Visibility.show(this, !reviewing.isLocked());
        kinds.forEach((kind, part) -> {
            int left = reviewing.stopped(kind).size();
            String name = model.text(ReviewFilter.key(kind));
            part.box()
                    .setText(model.text(
                            "review.stops.choice",
                            name,
                            model.context().formats().number(left)));
            part.box().setAccessibleText(model.text("review.stops.spoken", name, left, Tips.of(part.box())));
            if (left == 0 && part.box().isFocused()) {
                otherwise.run();
            }
            Visibility.show(part.box(), left > 0);
        });
        boolean isWeak = left().contains(Obstacle.Kind.WEAK_EVIDENCE);
        Visibility.show(before, isWeak && !reviewing.canBeSigned());
        Visibility.show(before.getParent(), isWeak);
        showDone();
        title.setText(model.text(reviewing.canBeSigned() ? title(reviewing) : "review.stops.these"));
        menu.entitle(model.text(title(reviewing)));
        menu.show(model, left());
        showMenu();
        Styles.set(sign, "primary", reviewing.canBeSigned());
        sign.setDisable(!reviewing.canBeSigned());
        showWaits();
    }

    /** What only needs a reservation stops nothing. */
    private static String title(Reviewing reviewing) {
        if (!reviewing.canBeSigned()) {
            return "review.stops";
        }
        return reviewing.obstacles().isEmpty() ? "review.stops.nothing" : "review.stops.reserved";
    }
}
