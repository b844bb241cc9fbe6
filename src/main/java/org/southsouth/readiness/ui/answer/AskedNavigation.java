package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.controls.Buttons;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.controls.Rows;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Tips;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.AskedText;

/** Where a file asks for some questions: these, with what is open of them, the rest to be read, and the way back to who asks. */
final class AskedNavigation extends SideList {
    private static final double GAP = 12;

    private final Map<QuestionId, NavItem> questions = new LinkedHashMap<>();
    private final Map<SectionId, NavItem> rest = new LinkedHashMap<>();
    private final List<Button> ways = new ArrayList<>();
    private final List<NavItem> heads = new ArrayList<>();
    private final Label ready = Texts.caption("");
    private final Label sent = Texts.paragraph("", "t-caption", "muted");
    private Button send = new Button();
    /** Tells what its button waits for, which a disabled one does not. */
    private final VBox holder = new VBox();

    private Button part = new Button();

    void follow(AnswerContext screen, AskedWork work) {
        setAccessibleText(screen.text("answer.asked.nav"));
        for (QuestionId question : work.all()) {
            String title = screen.model().of(question).question().title();
            NavItem item = new NavItem(
                    title,
                    "nav-asked",
                    screen.text("common.kind.question"),
                    () -> screen.navigation().open(question));
            item.lead(Texts.plain(String.valueOf(work.number(question)), "t-body", "faint"));
            questions.put(question, item);
            items().getChildren().add(item);
        }
        addRest(screen, work);
        send = Buttons.of(screen.text("answer.asked.send"), work::sendBack, "asked-send");
        send.setMaxWidth(Double.MAX_VALUE);
        holder.getChildren().setAll(send);
        holder.setFillWidth(true);
        part = Buttons.of(screen.text("answer.asked.send.part"), () -> askForPart(screen, work), "quiet", "asked-part");
        VBox way = new VBox(8, holder, ready, part);
        way.getStyleClass().add("asked-way");
        way.getChildren().add(sent);
        Visibility.follow(sent, sent.textProperty().isNotEmpty());
        foot().getChildren().add(way);
        screen.navigation().spotProperty().subscribe(spot -> mark(screen, spot));
        screen.model().scorecardProperty().subscribe(scorecard -> count(screen, work, scorecard));
    }

    private void addRest(AnswerContext screen, AskedWork work) {
        List<Section> themes = new ArrayList<>();
        screen.navigation()
                .outline()
                .pillars()
                .forEach(pillar -> pillar.themes().stream()
                        .filter(theme -> theme.questions().stream().anyMatch(one -> !work.has(one.id())))
                        .forEach(themes::add));
        int closed = screen.model().scorecard().root().counts().questions()
                - work.all().size();
        if (themes.isEmpty() || closed <= 0) {
            return;
        }
        NavItem head = new NavItem(
                screen.text("answer.asked.rest"),
                "nav-filter",
                screen.text("answer.asked.rest.kind"),
                () -> toggle(!rest.values().iterator().next().isVisible()));
        head.count(String.valueOf(closed), false);
        head.lead(Icons.of(Feather.CHEVRON_RIGHT));
        Region line = Rows.hairline();
        VBox.setMargin(line, new Insets(GAP, 0, GAP, 0));
        items().getChildren().addAll(line, head);
        for (Section theme : themes) {
            NavItem item = new NavItem(
                    theme.title(),
                    "nav-sub",
                    screen.text("common.kind.theme"),
                    () -> screen.navigation().show(theme.id()));
            rest.put(theme.id(), item);
            items().getChildren().add(item);
        }
        heads.add(head);
        addWayIn(screen, work, closed);
        toggle(false);
    }

    private void addWayIn(AnswerContext screen, AskedWork work, int closed) {
        Dialogs.Question asked = new Dialogs.Question(
                screen.text("answer.asked.all.title", closed),
                screen.text("answer.asked.all.body"),
                screen.text("answer.asked.all.do"),
                false);
        Button all = Buttons.of(
                screen.text("answer.asked.all"),
                () -> screen.dialogs()
                        .confirm(asked, () -> work.openAll(screen.model().scorecard())),
                "quiet",
                "asked-all");
        ways.add(all);
        items().getChildren().add(all);
    }

    private void toggle(boolean isOpen) {
        rest.values().forEach(item -> Visibility.show(item, isOpen));
        ways.forEach(way -> Visibility.show(way, isOpen));
        heads.forEach(head -> {
            head.lead(Icons.of(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            head.setExpanded(isOpen);
        });
    }

    private void mark(AnswerContext screen, Page.Spot spot) {
        Section theme = spot.page().theme();
        boolean isRest = screen.navigation().isRest();
        questions.forEach((question, item) -> item.setSelected(question.equals(spot.opened())));
        rest.forEach((id, item) ->
                item.setSelected(isRest && theme != null && theme.id().equals(id)));
        if (isRest) {
            toggle(true);
        }
        revealCurrent();
    }

    private void count(AnswerContext screen, AskedWork work, Scorecard scorecard) {
        AskedCount count = work.count(scorecard);
        double share = count.asked() == 0 ? 1 : (double) count.done() / count.asked();
        showProgress(
                screen.text("answer.asked.done", count.done(), count.asked()),
                screen.context().formats().percent(share),
                share);
        questions.forEach((question, item) -> {
            String word = word(question, work, scorecard);
            boolean isDone = work.questions().isDone(question, scorecard);
            item.count(isDone ? "" : screen.text("answer.asked." + word), isDone);
            item.setAccessibleText(screen.text(
                    "answer.asked.item." + word,
                    work.number(question),
                    scorecard.of(question).question().title()));
        });
        sent.setText(work.sent(scorecard));
        boolean isReady = count.isReady();
        send.setDisable(!isReady);
        send.getStyleClass().remove("primary");
        if (isReady) {
            send.getStyleClass().add("primary");
        }
        ready.setText(isReady ? ready(screen, count) : screen.text("answer.asked.ready.when"));
        Tips.show(holder, isReady ? ready(screen, count) : screen.text("answer.asked.left", count.open()));
        Visibility.show(part, !isReady && count.said() > 0);
    }

    /** Which of the four it is. */
    private static String word(QuestionId question, AskedWork work, Scorecard scorecard) {
        if (work.questions().isDone(question, scorecard)) {
            return "done";
        }
        if (scorecard.of(question).state() == QuestionState.NOT_ASKED_YET) {
            return "waits";
        }
        return work.questions().isOpen(question, scorecard) ? "open" : "unknown";
    }

    private static String ready(AnswerContext screen, AskedCount count) {
        return count.isComplete()
                ? screen.text("answer.asked.ready", count.asked())
                : screen.text(
                        "answer.asked.ready.part",
                        new AskedText(
                                        screen.context().messages(),
                                        screen.context().formats())
                                .count(count));
    }

    /** A key does it too. */
    static void askForPart(AnswerContext screen, AskedWork work) {
        AskedCount count = work.count(screen.model().scorecard());
        int left = count.asked() - count.said();
        Dialogs.Question asked = new Dialogs.Question(
                screen.text("answer.asked.part.title", count.said(), count.asked()),
                screen.text("answer.asked.part.body", left),
                screen.text("answer.asked.part.do", count.said()),
                false);
        screen.dialogs().offer(asked, work::sendBack);
    }

    @Override
    Optional<NavItem> current() {
        return Stream.concat(questions.values().stream(), rest.values().stream())
                .filter(NavItem::isSelected)
                .findFirst();
    }

    @Override
    Optional<NavItem> stop() {
        return current()
                .filter(Node::isVisible)
                .or(() -> questions.values().stream().findFirst());
    }
}
