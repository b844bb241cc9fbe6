package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Styles;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.controls.editor.DebouncedInput;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PressedMouse;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.ui.fx.WritingArea;
import org.southsouth.readiness.words.TypedYear;

/**
 * What an answer rests on: sources, each on its line, year, and grade, which can be told once they are known. A grade that
 * speaks of a document where none is named is taken, with a word about it.
 */
final class EvidenceEditor extends InlineRow {
    /** More letters are seen only in a wider field: a date, or what is no year. */
    private static final int YEAR_LETTERS = 5;

    private static final int YEAR_DIGITS = 4;

    /** One letter names no document; it may be the key of an answer. */
    private static final int FEWEST_LETTERS = 2;

    private static final int FEWEST_ROWS = 2;

    private static final int MOST_ROWS = 5;

    private final Question question;
    private final List<ToggleButton> grades = new ArrayList<>();
    /** What each grade means, to be read before one is chosen; the chosen one is marked. */
    private final Map<Grade, Label> meanings = new EnumMap<>(Grade.class);

    /** What the grade leaves to be wished, or that there is none. */
    private final Label lacking = Texts.caption("");

    /** A year that is later than this one is asked about, and kept. */
    private final Label toCome = Texts.paragraph("", "t-body", "warn-text");

    private final WritingArea source = new WritingArea();
    private final TextField year = new TextField();
    private final FieldError error = new FieldError(year);
    private final DebouncedInput typing;
    /** The fields with what is wrong in them. */
    private final VBox fields = new VBox(4);

    private Evidence evidence = Evidence.NONE;

    EvidenceEditor(AnswerContext screen, Question question) {
        super(screen, screen.text("answer.card.evidence"), Keycaps.of(screen, "answer.key.evidence.key"));
        this.question = question;
        this.typing = new DebouncedInput(screen.context(), this::handOn).in(source, year);
        for (Grade grade : Grade.values()) {
            grades.add(button(grade));
        }
        grades.get(0).getStyleClass().add("first");
        grades.get(grades.size() - 1).getStyleClass().add("last");
        ArrowKeys.choosing(grades);
        follow(source, screen.text("answer.evidence.source"));
        follow(year, screen.text("answer.evidence.year"));
        source.textProperty()
                .subscribe(text -> source.setPrefRowCount(Math.max(
                        FEWEST_ROWS, Math.min(MOST_ROWS, (int) text.lines().count()))));
        source.setPromptText(screen.text("answer.evidence.source.prompt"));
        source.textProperty().subscribe(() -> mark(chosen()));
        // At the year, as what is wrong with it.
        toCome.setMaxWidth(Region.USE_PREF_SIZE);
        year.getStyleClass().add("year-field");
        year.textProperty().subscribe(text -> Styles.set(year, "is-wordy", text.length() > YEAR_LETTERS));
        fields.setAlignment(Pos.TOP_RIGHT);
        // Before a form is opened: what its fields do not show yet would be handed on as taken away.
        evidence = screen.model().of(question.id()).answer().evidence();
        redraw();
        if (refused().isPresent() && !screen.model().isLocked()) {
            open();
        }
    }

    private ToggleButton button(Grade grade) {
        ToggleButton button = new ToggleButton(grade.name());
        button.getStyleClass().add("segment");
        button.setUserData(grade);
        button.setAccessibleText(words(grade));
        Tips.show(button, words(grade));
        meanings.put(grade, Texts.caption(words(grade)));
        button.setOnAction(event -> {
            grades.forEach(other -> other.setSelected(other == button && button.isSelected()));
            mark(chosen());
            // After a pause: the arrows pass over grades that nobody means.
            typing.typed();
        });
        // The arrows have chosen it: Space, which others need for that, does not take it away again.
        button.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode() == KeyCode.SPACE && button.isSelected()) {
                event.consume();
                screen().model().tell(screen().text("answer.evidence.grade.stays", button.getText()));
            }
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isAway = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (isAway && button.isSelected()) {
                button.fire();
                event.consume();
            }
        });
        return button;
    }

    private void follow(TextInputControl field, String name) {
        field.setAccessibleText(name);
        field.textProperty().addListener((text, before, after) -> typing.typed());
        field.focusedProperty().addListener((focus, before, isFocused) -> {
            if (!isFocused) {
                typing.commit();
                writeOut();
            }
        });
    }

    void show(Evidence shown) {
        if (!shown.equals(evidence)) {
            evidence = shown;
            redraw();
            if (isEditing() && !typing.isPending()) {
                fill();
            }
        }
    }

    @Override
    void redraw() {
        HBox contents = Rows.of(12);
        Grade grade = evidence.grade();
        if (!isEditing() && grade != null) {
            contents.getChildren().add(Texts.plain(grade.name(), "chip", grade.isDocumented() ? "accent" : "grade"));
        }
        if (!isEditing()) {
            String words = screen().evidence().source(evidence);
            boolean isNothing = words.isEmpty();
            String lacks = lacking(evidence);
            String said = grade == null ? screen().text("answer.evidence.ungraded", words) : words;
            Label text = Texts.paragraph(
                    !lacks.isEmpty() ? lacks : isNothing ? screen().text(nothing()) : said,
                    "t-body",
                    isNothing ? "faint" : "plain",
                    "inline-contents");
            contents.getChildren().add(Rows.wide(text));
        }
        showContents(contents, evidence.isEmpty());
    }

    /** Empty where the evidence has what its grade speaks of. */
    private String lacking(Evidence of) {
        if (of.namesNothing() && of.year() != null) {
            return screen().text("answer.evidence.year.alone");
        }
        return of.lacksDocument() ? screen().text("answer.evidence.lacking", String.valueOf(of.grade())) : "";
    }

    /** Only a person can say how good an attached file is. */
    private String nothing() {
        boolean isUngraded = evidence.grade() == null && !evidence.files().isEmpty();
        return isUngraded ? "answer.card.evidence.ungraded" : "answer.card.evidence.none";
    }

    /** Only where it reads otherwise: the place of the cursor stays; and so does a year that could not be taken. */
    private void fill() {
        Grade grade = evidence.grade();
        grades.forEach(button -> button.setSelected(button.getUserData() == grade));
        Integer of = evidence.year();
        fill(source, evidence.source());
        // While somebody is in it, a date may go on.
        boolean isTyped = year.isFocused()
                && Objects.equals(of, TypedYear.of(year.getText()).orElse(null));
        if (refused().isEmpty() && !isTyped) {
            fill(year, of == null ? "" : String.valueOf(of));
        }
        mark(grade);
        typing.commit();
    }

    /** The year that was understood, so that everybody sees it. */
    private void writeOut() {
        if (!year.isFocused() && !typing.isPending()) {
            TypedYear.of(year.getText()).ifPresent(understood -> {
                tellLeft(year.getText().strip(), understood);
                fill(year, String.valueOf(understood));
            });
            typing.commit();
        }
    }

    /** Of a date the year alone is kept, which is said. */
    private void tellLeft(String typed, int understood) {
        if (typed.codePoints().filter(letter -> !Character.isWhitespace(letter)).count() > YEAR_DIGITS) {
            screen().model().tell(screen().text("answer.evidence.year.read", typed, String.valueOf(understood)));
        }
    }

    private static void fill(TextInputControl field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
            field.end();
        }
    }

    @Override
    Region form() {
        Optional<String> typed = refused();
        fill();
        typed.ifPresent(year::setText);
        typing.commit();
        HBox segments = new HBox();
        segments.getStyleClass().add("segmented");
        segments.getChildren().addAll(grades);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        VBox sources = Rows.wide(field("answer.evidence.source.name", source));
        VBox years = field("answer.evidence.year", year);
        VBox chosen = field("answer.evidence.grade", segments);
        // With large text a title of four words would take three lines beside the others.
        Region row = Theme.isHuge(getScene())
                ? new VBox(8, sources, new HBox(12, years, chosen))
                : new HBox(12, sources, years, chosen);
        fields.getChildren().setAll(row, error, toCome);
        FlowPane all = new FlowPane(24, 2);
        all.getChildren().addAll(meanings.values());
        VBox form = new VBox(8, fields, all, lacking);
        form.getStyleClass().add("evidence-form");
        return form;
    }

    private VBox field(String key, Region control) {
        return new VBox(4, Texts.plain(screen().text(key), "t-caption", "muted"), control);
    }

    private String words(Grade grade) {
        return screen().text("answer.evidence.grade." + grade.name().toLowerCase(Locale.ROOT));
    }

    private void mark(@Nullable Grade grade) {
        meanings.forEach((other, words) -> Styles.set(words, "b", other == grade));
        Evidence now = new Evidence(grade, sources(), evidence.year(), evidence.files());
        lacking.setText(wish(now));
        Visibility.show(lacking, !lacking.getText().isEmpty());
        Integer of = now.year();
        // What is said of a stored year would be read as said of the one that was refused.
        boolean isToCome =
                of != null && refused().isEmpty() && of > screen().figures().thisYear();
        toCome.setText(isToCome ? screen().text("answer.evidence.year.later", String.valueOf(of)) : "");
        Visibility.show(toCome, isToCome);
    }

    /** What would make the evidence better; empty where nothing would. */
    private String wish(Evidence now) {
        Optional<String> tooShort = sources()
                .lines()
                .filter(line -> line.length() < FEWEST_LETTERS && !source.isFocused())
                .findFirst();
        if (tooShort.isPresent()) {
            return screen().text("answer.evidence.short", tooShort.get());
        }
        if (now.grade() == null) {
            return screen().text("answer.evidence.grade.none");
        }
        boolean isNamedOnly = now.files().isEmpty() && !now.hasLink();
        return now.grade() == Grade.A && isNamedOnly && !now.lacksDocument()
                ? screen().text("answer.evidence.attach")
                : lacking(now);
    }

    private @Nullable Grade chosen() {
        return grades.stream()
                .filter(ToggleButton::isSelected)
                .map(button -> (Grade) button.getUserData())
                .findFirst()
                .orElse(null);
    }

    @Override
    void focusForm() {
        source.requestFocus();
        source.end();
    }

    @Override
    void focusRefused() {
        focusYear();
    }

    /** The only part of it that can be refused. */
    void focusYear() {
        year.requestFocus();
        year.selectAll();
        // What is wrong stands below the field.
        IntoSight.bring(fields);
    }

    @Override
    boolean commitForm() {
        return commit();
    }

    boolean commit() {
        typing.commit();
        return refused().isEmpty() || !isEditing();
    }

    /** Without empty lines, and without what stands around a line. */
    private String sources() {
        return source.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> refused() {
        return screen().refused(question, Route.Answer.Part.EVIDENCE);
    }

    private String refusal() {
        Integer stored = evidence.year();
        if (TypedYear.isOfOtherCalendar(year.getText())) {
            return screen().text("answer.evidence.year.calendar");
        }
        Optional<Integer> later = TypedYear.laterOfTwo(year.getText());
        if (later.isPresent()) {
            return screen().text("answer.evidence.year.two", String.valueOf(later.get()));
        }
        return stored == null
                ? screen().text("answer.evidence.year.error")
                : screen().text("answer.evidence.year.error.before", String.valueOf(stored));
    }

    /** A year that is none is told, in sight, and left out; the rest is kept. */
    private void handOn() {
        String typed = year.getText().strip();
        Integer read = TypedYear.of(typed).orElse(null);
        boolean isError = !typed.isEmpty() && read == null;
        screen().refuse(question, Route.Answer.Part.EVIDENCE, Optional.of(typed).filter(text -> isError));
        error.say(isError ? refusal() : "");
        mark(chosen());
        if (isError && !year.isFocused()) {
            PressedMouse.whenUp(error, () -> IntoSight.bring(fields));
        }
        screen().model()
                .evidence(
                        question.id(),
                        new Evidence(chosen(), sources(), isError ? evidence.year() : read, evidence.files()));
        if (read != null && !year.isFocused()) {
            tellLeft(typed, read);
        }
    }
}
