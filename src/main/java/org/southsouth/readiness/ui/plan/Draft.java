package org.southsouth.readiness.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionCheck;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.DayText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.TypedAmount;

/** An action while somebody types it: what stands in the fields, sound or not, and what is wrong with it. */
final class Draft {
    private static final int LONGEST_NAMED = 80;

    private static final String DOLLARS = "USD";

    private final ScreenContext context;
    private final Action begun;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Field, ReadOnlyStringWrapper> errors = new EnumMap<>(Field.class);
    private final ObjectProperty<@Nullable QuestionId> question = new SimpleObjectProperty<>();
    private final ObjectProperty<Feasibility> feasibility;
    private final ObjectProperty<ActionState> state;
    private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper();
    private final Map<Field, String> before = new EnumMap<>(Field.class);
    private Scorecard scorecard;
    private @Nullable Action kept;
    private @Nullable Response aim;
    /** The fields that say what is wrong in them: those that were left, and all once somebody wanted to save. */
    private final Set<Field> told = EnumSet.noneOf(Field.class);

    /** {@code kept} is the action that is changed; null for a new one, which begins as {@code begun}. */
    Draft(ScreenContext context, Scorecard scorecard, Action begun, @Nullable Action kept) {
        this.context = context;
        this.scorecard = scorecard;
        this.begun = begun;
        this.kept = kept;
        this.feasibility = new SimpleObjectProperty<>(begun.feasibility());
        this.state = new SimpleObjectProperty<>(begun.state());
        for (Field field : Field.values()) {
            String text = text(field);
            before.put(field, text);
            texts.put(field, new SimpleStringProperty(text));
            errors.put(field, new ReadOnlyStringWrapper(""));
        }
        question.set(begun.question());
        aim = begun.aim();
        texts.values().forEach(text -> text.subscribe(this::changed));
        question.subscribe(() -> touched.set(isTouched()));
        feasibility.subscribe(() -> touched.set(isTouched()));
        state.subscribe(() -> touched.set(isTouched()));
    }

    private String text(Field field) {
        CostRange cost = begun.cost();
        return switch (field) {
            case TITLE -> begun.title();
            case AIM -> figure(begun.aim());
            case LEAD -> begun.bodies().lead();
            case SUPPORTING -> begun.bodies().supporting();
            case PARTNER -> begun.bodies().partner();
            case START -> day(begun.start());
            case END -> day(begun.end());
            case COST_LOW -> cost == null ? "" : cost.low().toPlainString();
            case COST_HIGH -> cost == null ? "" : cost.high().toPlainString();
            case CURRENCY -> cost == null ? DOLLARS : cost.currency();
            case INDICATOR -> begun.indicator().name();
            case BASELINE -> begun.indicator().baseline();
            case TARGET -> begun.indicator().target();
            case SDG -> begun.sdg();
            case LEGAL_STEP -> begun.legalStep();
            case OBSTACLE -> begun.obstacle();
            case EVIDENCE -> begun.evidence();
        };
    }

    private static String figure(@Nullable Response aim) {
        return aim == null || aim.figure().isEmpty()
                ? ""
                : new BigDecimal(Double.toString(aim.figure().getAsDouble()))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : context.formats().date(day);
    }

    Optional<LocalDate> day(Field field) {
        if (property(field).get().equals(before.get(field))) {
            return Optional.ofNullable(field == Field.START ? begun.start() : begun.end());
        }
        return PlanInputParser.day(today(), typed(field));
    }

    /** How a day that somebody typed is read, and whether it is over; empty where it is the one that is kept, or none. */
    String read(Field field) {
        if (property(field).get().equals(before.get(field))) {
            return "";
        }
        DayText words = new DayText(context.messages(), context.formats());
        return day(field).map(day -> words.read(day, today())).orElse("");
    }

    private LocalDate today() {
        return context.formats().dayOf(context.clock().instant());
    }

    String typed(Field field) {
        return property(field).get().strip();
    }

    /** As typed, and short enough for a sentence, since more may be typed than can be kept; the other words where nothing is. */
    String title(String untitled) {
        return typed(Field.TITLE).isEmpty() ? untitled : Formats.shortened(typed(Field.TITLE), LONGEST_NAMED);
    }

    ActionId id() {
        return begun.id();
    }

    boolean isNew() {
        return kept == null;
    }

    /** The action as it is kept; empty for a new one. */
    Optional<Action> kept() {
        return Optional.ofNullable(kept);
    }

    /** What is kept is another now, or gone; what is typed stays. */
    void follow(Scorecard now, Optional<Action> nowKept) {
        scorecard = now;
        kept = nowKept.orElse(null);
    }

    boolean isTouched() {
        return texts.entrySet().stream()
                        .anyMatch(entry -> !entry.getValue().get().equals(before.get(entry.getKey())))
                || !Objects.equals(question.get(), begun.question())
                || !Objects.equals(aim, begun.aim())
                || feasibility.get() != begun.feasibility()
                || state.get() != begun.state();
    }

    /** Another question has other answers to aim at: its next better one, until another is chosen. */
    void ask(@Nullable QuestionId asked) {
        if (!Objects.equals(asked, question.get())) {
            // Whoever shows the question shows its aim at once, so the aim goes first.
            Response better = scored(asked).flatMap(BetterAnswer::to).orElse(null);
            aim = better;
            property(Field.AIM).set(figure(better));
            question.set(asked);
        }
    }

    /** The question that the action answers; empty where it answers none of this questionnaire. */
    Optional<ScoredQuestion> scored() {
        return scored(question.get());
    }

    private Optional<ScoredQuestion> scored(@Nullable QuestionId asked) {
        return asked == null || scorecard.framework().question(asked).isEmpty()
                ? Optional.empty()
                : Optional.of(scorecard.of(asked));
    }

    private Optional<QuestionKind.Numeric> numeric() {
        return scored().flatMap(scored -> scored.question().kind().numeric());
    }

    Optional<Response> aim() {
        return Optional.ofNullable(aimed());
    }

    /** A figure stands as it is typed, so that what cannot be taken is still there to be mended. */
    void aimAt(Response response) {
        if (numeric().isPresent()) {
            property(Field.AIM).set(figure(response));
        } else {
            aim = response.isAnswer() ? response : null;
            touched.set(isTouched());
        }
    }

    /** What was typed for a figure and is none that the question takes. */
    Optional<String> refusedAim() {
        return numeric()
                .filter(kind -> !typed(Field.AIM).isEmpty())
                .filter(kind -> PlanInputParser.figure(typed(Field.AIM))
                        .filter(figure -> kind.accepts(figure.doubleValue()))
                        .isEmpty())
                .map(kind -> typed(Field.AIM));
    }

    private void changed() {
        tell(problems());
        touched.set(isTouched());
    }

    /** The same as {@link #isTouched()}, to be followed. */
    ReadOnlyBooleanProperty touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Somebody left the field: a day or an amount is written out, so that everybody sees what was understood; what is wrong is told. */
    void leave(Field field) {
        if (!property(field).get().equals(before.get(field))) {
            switch (field) {
                case START, END ->
                    day(field)
                            .ifPresent(
                                    day -> property(field).set(context.formats().date(day)));
                case COST_LOW, COST_HIGH ->
                    amount(field)
                            .ifPresent(cost ->
                                    property(field).set(context.formats().number(cost)));
                case CURRENCY -> property(field).set(currency());
                default -> {}
            }
        }
        if (!typed(field).isEmpty()) {
            told.add(field);
            tell(problems());
        }
    }

    /** The action, where everything in it is sound; else says at each field what is wrong, and goes on saying it. */
    Optional<Action> sound() {
        told.addAll(EnumSet.allOf(Field.class));
        Map<Field, Problem> problems = problems();
        tell(problems);
        return problems.isEmpty() ? Optional.of(action()) : Optional.empty();
    }

    private void tell(Map<Field, Problem> problems) {
        errors.forEach((field, error) -> {
            Problem problem = told.contains(field) ? problems.get(field) : null;
            error.set(problem == null ? "" : new DraftProblems(context).words(problem));
        });
    }

    private Map<Field, Problem> problems() {
        return new DraftProblems(context).of(this);
    }

    /** Without what cannot be read. */
    Action action() {
        return new Action(
                begun.id(),
                question.get(),
                aimed(),
                typed(Field.TITLE).replaceAll("\\s+", " "),
                new Action.Bodies(typed(Field.LEAD), typed(Field.SUPPORTING), typed(Field.PARTNER)),
                day(Field.START).orElse(null),
                day(Field.END).orElse(null),
                cost(),
                new Indicator(typed(Field.INDICATOR), typed(Field.BASELINE), typed(Field.TARGET)),
                typed(Field.SDG),
                typed(Field.LEGAL_STEP),
                feasibility.get(),
                state.get(),
                typed(Field.OBSTACLE),
                typed(Field.EVIDENCE),
                kept().orElse(begun).followUps());
    }

    private @Nullable Response aimed() {
        return numeric().isPresent()
                ? PlanInputParser.figure(typed(Field.AIM))
                        .map(figure -> new Response.Figure(figure.doubleValue()))
                        .orElse(null)
                : aim;
    }

    /** What nobody touched is what is kept, however it would be read. */
    Optional<BigDecimal> amount(Field field) {
        CostRange kept = begun.cost();
        return kept != null && property(field).get().equals(before.get(field))
                ? Optional.of(field == Field.COST_LOW ? kept.low() : kept.high())
                : TypedAmount.of(property(field).get());
    }

    /** One amount alone is both ends. */
    private @Nullable CostRange cost() {
        Optional<BigDecimal> low = amount(Field.COST_LOW);
        Optional<BigDecimal> high = amount(Field.COST_HIGH);
        return low.or(() -> high)
                .map(from -> new CostRange(from, high.orElse(from), currency()))
                .orElse(null);
    }

    /** In capital letters, as its code is written. */
    String currency() {
        return typed(Field.CURRENCY).toUpperCase(Locale.ROOT);
    }

    StringProperty property(Field field) {
        return texts.getOrDefault(field, new SimpleStringProperty(""));
    }

    private ReadOnlyStringWrapper error(Field field) {
        return errors.getOrDefault(field, new ReadOnlyStringWrapper(""));
    }

    /** The sentence at a field; empty while nothing is wrong in it. */
    ReadOnlyStringProperty errorProperty(Field field) {
        return error(field).getReadOnlyProperty();
    }

    ObjectProperty<@Nullable QuestionId> questionProperty() {
        return question;
    }

    ObjectProperty<Feasibility> feasibilityProperty() {
        return feasibility;
    }

    ObjectProperty<ActionState> stateProperty() {
        return state;
    }

    /** What is typed of an action, each with the name that {@link ActionCheck} has for it. */
    enum Field {
        TITLE("title"),
        /** A figure to be reached; other kinds of aim are chosen. */
        AIM("aim"),
        LEAD("lead"),
        SUPPORTING("supporting"),
        PARTNER("partner"),
        START("start"),
        END("end"),
        COST_LOW("cost"),
        COST_HIGH("costHigh"),
        CURRENCY("currency"),
        INDICATOR("indicator"),
        BASELINE("baseline"),
        TARGET("target"),
        SDG("sdg"),
        LEGAL_STEP("legalStep"),
        OBSTACLE("obstacle"),
        EVIDENCE("evidence");

        private final String checked;

        Field(String checked) {
            this.checked = checked;
        }

        static Optional<Field> of(String checked) {
            return Stream.of(values())
                    .filter(field -> field.checked.equals(checked))
                    .findFirst();
        }

        /** Of its label. */
        String key() {
            return "plan.field." + PlanWords.word(this);
        }
    }
}
