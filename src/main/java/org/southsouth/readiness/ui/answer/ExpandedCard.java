package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.WordsAndActions;
import org.southsouth.readiness.ui.controls.editor.ResponseEditor;
import org.southsouth.readiness.ui.controls.editor.ResponseEditors;
import org.southsouth.readiness.ui.controls.editor.TypedField;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;

/** The one question in focus: its text, where to answer it, what the answer rests on, and the way on. */
final class ExpandedCard extends VBox implements QuestionCard.View {
    private final AnswerContext screen;
    private final Question question;
    private final ResponseEditor editor;
    private final NoAnswerPills pills;
    private final EvidenceEditor evidence;
    private final FileRows files;
    private final NoteEditor note;
    private final HelpText help;
    private final CarriedBar carried;
    private final Optional<FigureRows> figures;
    private final VBox rows = new VBox();
    private final Label where = Texts.caption("");
    /** In the place of the former, over the question: there whoever looks up looks first. */
    private final Label remark = Texts.paragraph("", "t-body", "b", "warn-text", "card-remark");

    private final Button next;
    private final QuestionCard.Place place;
    private @Nullable Response shown;

    ExpandedCard(AnswerContext screen, ScoredQuestion scored, QuestionCard.Place place) {
        this.screen = screen;
        this.question = scored.question();
        this.place = place;
        ToggleGroup group = new ToggleGroup();
        this.editor = ResponseEditors.of(screen.host(question), group);
        this.pills = new NoAnswerPills(screen, question, editor.count().orElse(null), this::focus);
        this.evidence = new EvidenceEditor(screen, question);
        this.files = new FileRows(screen, question);
        files.takeDropsOn(this);
        this.note = new NoteEditor(screen, question);
        this.help = new HelpText(screen);
        this.carried = new CarriedBar(screen, question);
        this.next = Buttons.of(screen.text("answer.card.next"), screen::openNext);
        this.figures = screen.figures().of(question).map(known -> new FigureRows(screen, question, known, this));
        figures.ifPresent(editor::putBelow);
        getStyleClass().addAll("card", "is-focus", "q-open");
        setAccessibleText(question.text());
        getChildren()
                .addAll(
                        caption(),
                        Texts.paragraph(question.text(), "t-title", "b", "question-text"),
                        new CommentRows(screen, question),
                        carried);
        if (editor.count().isPresent()) {
            getChildren().add(Texts.plain(screen.text("answer.multiple.choose"), "t-body", "muted", "hint"));
        }
        Visibility.show(help, false);
        help.getStyleClass().addAll("soft", "help-in-card");
        rows.getChildren().addAll(evidence, files, note);
        rows.getStyleClass().add("inline-rows");
        getChildren().addAll(editor.node(), pills, help, Rows.hairline(), rows, foot());
        ArrowKeys.over(editor.options(), pills.pills());
        addEventHandler(KeyEvent.KEY_PRESSED, this::takeAway);
        lock(screen.model().isLocked());
        show(scored);
    }

    /** As with a grade. Of what was ticked Backspace may mean the last one; a field has letters of its own. */
    private void takeAway(KeyEvent event) {
        boolean isDelete = event.getCode() == KeyCode.DELETE;
        boolean isAway = isDelete || event.getCode() == KeyCode.BACK_SPACE;
        boolean isWhole =
                event.getTarget() instanceof RadioButton || (isDelete && event.getTarget() instanceof CheckBox);
        if (isAway && !event.isShortcutDown() && isWhole && pills.clear()) {
            event.consume();
        } else if (isAway && event.getTarget() instanceof CheckBox) {
            screen.model().tell(screen.text("answer.key.cleared.ticks"));
            event.consume();
        }
    }

    /** What is signed off can be read here; the card itself takes the focus then, since nothing in it would. */
    private void lock(boolean isLocked) {
        editor.node().setDisable(isLocked);
        pills.setDisable(isLocked);
        setFocusTraversable(isLocked);
        if (isLocked) {
            getStyleClass().add("is-locked");
        }
    }

    private HBox caption() {
        Hyperlink history = new Hyperlink(screen.text("answer.card.history"));
        history.getStyleClass().addAll("t-caption", "card-history");
        history.setMinWidth(Region.USE_PREF_SIZE);
        history.setAccessibleText(screen.text("answer.card.history.of", question.title()));
        history.setOnAction(event -> screen.model().openHistory(question.id()));
        where.fontProperty().subscribe(() -> where.setText(place()));
        remark("");
        return Rows.of(8, Rows.wide(where), Rows.wide(remark), history);
    }

    /** With the largest text a second line would have the room of an option. */
    private String place() {
        String key = Theme.isHuge(getScene())
                ? "answer.card.position"
                : place.whole().key();
        String place = screen.text(
                "answer.card.place", screen.text(key, this.place.number(), this.place.count()), question.id());
        return question.isScored()
                ? place
                : screen.text("answer.card.place", place, screen.text("answer.card.unscored"));
    }

    private WordsAndActions foot() {
        Button previous = Buttons.of(
                screen.text("answer.card.previous"), () -> screen.navigation().openPrevious());
        next.getStyleClass().add("primary");
        if (editor.isEnterOnward()) {
            Keycaps.putOn(previous, Keycaps.besideLines(screen.text("answer.key.previous.key"), false));
            Keycaps.putOn(next, Keycaps.besideLines(screen.text("answer.key.next.key"), true));
        }
        HBox steps = Rows.of(8, previous, next);
        steps.setMinWidth(USE_PREF_SIZE);
        WordsAndActions foot = new WordsAndActions(lead(), steps);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    /** What stands before the steps: the way to the help, where that is not beside. */
    private Node lead() {
        if (screen.isCompact()) {
            HBox line = Rows.of(
                    4,
                    Buttons.of(
                            Feather.HELP_CIRCLE,
                            screen.text("answer.card.help"),
                            this::toggleHelp,
                            "quiet",
                            "help-button"));
            Keycaps.of(screen, "answer.key.help.key").ifPresent(line.getChildren()::add);
            return line;
        }
        return Rows.gap();
    }

    @Override
    public void remark(String words) {
        remark.setText(words);
        Visibility.show(remark, !words.isEmpty());
        Visibility.show(where, words.isEmpty());
    }

    /** Once everything that is asked for is done, the way on from the last question is the way back to who asks. */
    private boolean isEnd() {
        return place.number() == place.count()
                && !screen.model().isLocked()
                && screen.model()
                        .asked()
                        .filter(work -> work.count(screen.model().scorecard()).isReady())
                        .isPresent();
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(ScoredQuestion scored) {
        Response now = scored.answer().response();
        if (!now.equals(shown)) {
            // What was said of keys that did nothing was about what stood there before.
            remark("");
        }
        shown = now;
        carried.show();
        Visibility.show(next, !isEnd());
        editor.show(scored.answer().response());
        pills.show(scored.answer());
        evidence.show(scored.answer().evidence());
        files.show(scored.answer().evidence().files());
        figures.ifPresent(rows -> rows.show(scored.answer()));
        String far = figures.map(rows -> rows.caution(scored.answer())).orElse("");
        String share = ShareCaution.of(screen, scored);
        editor.caution(Stream.of(share, far, ShareCaution.belowZero(screen, scored))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(""));
        note.show(scored.answer().note());
    }

    @Override
    public boolean commit() {
        boolean isNoteTaken = note.commit();
        boolean isEvidenceTaken = evidence.commit();
        return editor.commit() && isNoteTaken && isEvidenceTaken;
    }

    @Override
    public boolean isRefused() {
        return !screen.model().isLocked()
                && screen.refused(question, Route.Answer.Part.EVIDENCE).isPresent();
    }

    @Override
    public void focusRefused() {
        if (!note.commit()) {
            note.focusForm();
        } else if (!evidence.commit()) {
            evidence.focusYear();
        } else {
            focus();
            // What is typed next takes the place of what was refused, as in the year.
            if (getScene().getFocusOwner() instanceof TypedField field) {
                field.selectAll();
            }
        }
    }

    /** A field would take the letters, and what was written would go out of sight: then the way on has the keys. */
    @Override
    public void focusAfterForm(boolean isWhole) {
        if ((isField() || !isWhole) && next.isVisible()) {
            next.requestFocus();
        } else {
            focus();
        }
    }

    @Override
    public void focus() {
        if (screen.model().isLocked()) {
            requestFocus();
        } else if (isField() || !pills.focusChosen()) {
            editor.focus();
        }
    }

    /** Whether the answer is typed: neither one nor several are chosen. */
    private boolean isField() {
        return editor.options().isEmpty() && editor.count().isEmpty();
    }

    @Override
    public void openEvidence() {
        evidence.edit();
    }

    @Override
    public void openNote() {
        note.edit();
    }

    @Override
    public void toggleHelp() {
        help.show(question, screen.navigation().choosing());
        Visibility.show(help, !help.isVisible());
        if (help.isVisible()) {
            IntoSight.bring(help);
        }
    }

    @Override
    public boolean closeParts() {
        boolean wasOpen = help.isVisible();
        Visibility.show(help, false);
        boolean wasEvidence = evidence.closeForm();
        return note.closeForm() || wasEvidence || wasOpen;
    }

    /** What is being typed is handed on first: the field would hand it on later, over the figure. */
    @Override
    public boolean usePublished() {
        commit();
        boolean wasButton = figures.filter(rows -> Nesting.isIn(getScene().getFocusOwner(), rows))
                .isPresent();
        boolean isUsed = screen.figures().usePublished(question);
        if (isUsed && wasButton) {
            focus();
        }
        if (isUsed && getScene().getFocusOwner() instanceof TypedField field) {
            // What is typed next is another number, and does not go on with this one.
            field.selectAll();
        }
        return isUsed;
    }

    /** Whether this is among the rows that say what the answer rests on. */
    boolean isBeside(@Nullable Node focused) {
        return Nesting.isIn(focused, rows);
    }

    /** Acts on a typed character; false where it means nothing here. */
    boolean typed(String character) {
        return editor.typed(character);
    }

    /**
     * What an earlier round said to the question in focus, and the button that says it is still so. Gone once there is an
     * answer; a figure stands in {@link FigureRows} instead.
     */
    private static final class CarriedBar extends HBox {
        private final AnswerContext screen;
        private final Question question;
        private final Label said = Texts.paragraph("", "t-body");
        private final Label by = Texts.caption("");

        CarriedBar(AnswerContext screen, Question question) {
            super(16);
            this.screen = screen;
            this.question = question;
            getStyleClass().addAll("soft", "carried-bar");
            setAlignment(Pos.CENTER_LEFT);
            Button still = Buttons.of(
                    screen.text("answer.carried.still"), () -> screen.model().confirm(question.id()), "carried-still");
            Visibility.show(still, !screen.model().isLocked());
            Tips.show(still, screen.text("answer.carried.still.key", screen.text("answer.key.still.key")));
            Keycaps.of(screen, "answer.key.still.key").ifPresent(key -> Keycaps.putOn(still, key));
            getChildren().addAll(Rows.wide(new VBox(said, by)), still);
        }

        void show() {
            boolean isInRow =
                    screen.figures().of(question).flatMap(KnownFigures::last).isPresent();
            Optional<Carried> carried = screen.model().toConfirm(question.id()).filter(said -> !isInRow);
            Visibility.show(this, carried.isPresent());
            carried.ifPresent(this::show);
        }

        private void show(Carried carried) {
            said.setText(screen.text(
                    "answer.carried.said",
                    carried.round().name(),
                    screen.answers().said(question, carried.answer().response())));
            by.setText(String.join(
                    "  ·  ",
                    screen.evidence().of(carried, screen.context().clock().instant())));
        }
    }
}
