package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.ui.answer.Outline.Pillar;
import org.southsouth.readiness.ui.controls.Icons;
import org.southsouth.readiness.ui.fx.Theme;
import org.southsouth.readiness.ui.fx.Visibility;
import org.southsouth.readiness.words.Formats;

/** Pillars, one of them open with its themes, how far each is, and lists of questions that need a second look. */
public final class ThemeNavigation extends SideList {
    private final Hyperlink beside = new Hyperlink();
    private final List<PillarGroup> groups = new ArrayList<>();
    private final Map<Filter, NavItem> filters = new EnumMap<>(Filter.class);
    private Runnable whenChosen = () -> {};
    private boolean isOver;

    /** A pillar's own row and the rows of its themes; the first is a theme itself where it holds its questions. */
    private record PillarGroup(Pillar pillar, NavItem item, List<NavItem> themes) {}

    public ThemeNavigation() {
        beside.getStyleClass().addAll("t-caption", "nav-uncounted");
        beside.setWrapText(true);
        progress().getChildren().add(beside);
    }

    /** Runs after each choice of a page, also of the one that is shown. */
    void whenChosen(Runnable action) {
        whenChosen = action;
    }

    void follow(AnswerContext screen) {
        setAccessibleText(screen.text("answer.nav"));
        for (Pillar pillar : screen.navigation().outline().pillars()) {
            add(screen, pillar);
        }
        for (Filter filter : Filter.values()) {
            if (filter != Filter.TO_CONFIRM || screen.model().hasCarried()) {
                iconOf(filter).ifPresent(icon -> add(screen, filter, icon));
            }
        }
        beside.setOnAction(event -> {
            beside.setVisited(false);
            show(screen, Filter.NOT_COUNTED);
        });
        beside.fontProperty().subscribe(() -> count(screen, screen.model().scorecard()));
        screen.narrow().subscribe(isNarrow -> {
            isOver = isNarrow;
            count(screen, screen.model().scorecard());
        });
        screen.navigation().spotProperty().subscribe(spot -> mark(screen, spot.page()));
        screen.model().scorecardProperty().subscribe(scorecard -> count(screen, scorecard));
    }

    /** Of its row; empty where the sentence beside the progress leads there. */
    private static Optional<Feather> iconOf(Filter filter) {
        return switch (filter) {
            case TO_CONFIRM -> Optional.of(Feather.ROTATE_CCW);
            case DONT_KNOW -> Optional.of(Feather.HELP_CIRCLE);
            case NOT_APPLICABLE -> Optional.of(Feather.MINUS_CIRCLE);
            case WITHOUT_EVIDENCE -> Optional.of(Feather.PAPERCLIP);
            case NOT_COUNTED -> Optional.empty();
        };
    }

    private void add(AnswerContext screen, Filter filter, Feather icon) {
        NavItem item = new NavItem(
                screen.text("answer.filter." + filter.key()),
                "nav-filter",
                screen.text("common.kind.filter"),
                () -> show(screen, filter));
        item.lead(Icons.of(icon));
        filters.put(filter, item);
        foot().getChildren().add(item);
    }

    private void add(AnswerContext screen, Pillar pillar) {
        List<NavItem> themes = new ArrayList<>();
        if (!pillar.isItsOwnTheme()) {
            for (Section theme : pillar.themes()) {
                themes.add(new NavItem(
                        theme.title(), "nav-sub", screen.text("common.kind.theme"), () -> show(screen, theme)));
            }
        }
        NavItem item = new NavItem(
                pillar.section().chartTitle(),
                "nav-pillar",
                screen.text("common.kind.pillar"),
                () -> choose(screen, pillar));
        // As the score beside the questions and every other screen calls it; whole in the tooltip.
        item.whole(pillar.section().title());
        groups.add(new PillarGroup(pillar, item, themes));
        items().getChildren().add(item);
        items().getChildren().addAll(themes);
    }

    private void show(AnswerContext screen, Filter filter) {
        screen.navigation().show(filter);
        whenChosen.run();
    }

    private void show(AnswerContext screen, Section theme) {
        screen.navigation().show(theme.id());
        whenChosen.run();
    }

    /** Opens or closes a pillar; goes there where it is a theme itself. */
    private void choose(AnswerContext screen, Pillar pillar) {
        if (pillar.isItsOwnTheme()) {
            show(screen, pillar.section());
            return;
        }
        for (PillarGroup group : groups) {
            if (group.pillar().equals(pillar)) {
                open(group, !group.item().isExpanded());
                revealOpened(group.item());
                return;
            }
        }
    }

    /** One at a time. */
    private void open(@Nullable PillarGroup opened, boolean isOpen) {
        for (PillarGroup group : groups) {
            boolean shows = isOpen && group.equals(opened);
            group.themes().forEach(theme -> Visibility.show(theme, shows));
            if (!group.themes().isEmpty()) {
                group.item().lead(Icons.of(shows ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
                group.item().setExpanded(shows);
            }
        }
    }

    private void mark(AnswerContext screen, Page page) {
        Section theme = page.theme();
        filters.forEach((filter, item) -> item.setSelected(filter == page.filter()));
        PillarGroup current = null;
        for (PillarGroup group : groups) {
            boolean isHere = theme != null && group.pillar().holds(theme.id());
            current = isHere ? group : current;
            group.item().setSelected(isHere && group.themes().isEmpty());
            for (int i = 0; i < group.themes().size(); i++) {
                Section of = group.pillar().themes().get(i);
                group.themes().get(i).setSelected(theme != null && of.id().equals(theme.id()));
            }
        }
        if (theme != null || groups.stream().noneMatch(group -> group.item().isExpanded())) {
            open(current, current != null);
        }
        count(screen, screen.model().scorecard());
        revealCurrent();
    }

    private void count(AnswerContext screen, Scorecard scorecard) {
        ScoredSection root = scorecard.root();
        beside.setText(new CountWords(screen).whole(scorecard));
        showBeside(!beside.getText().isEmpty());
        double share = root.isApplicable() ? root.completeness() : 0;
        showProgress(
                screen.text("answer.nav.answered", root.answered(), root.applicable()),
                screen.context().formats().percent(share),
                share);
        for (PillarGroup group : groups) {
            count(screen, group.item(), scorecard.of(group.pillar().section().id()));
            for (int i = 0; i < group.themes().size(); i++) {
                count(
                        screen,
                        group.themes().get(i),
                        scorecard.of(group.pillar().themes().get(i).id()));
            }
        }
        filters.forEach(
                (filter, item) -> item.count(String.valueOf(screen.model().count(filter)), false));
    }

    /** With large text beside the questions it would have the room of the themes: a tooltip says it there. */
    private void showBeside(boolean isThere) {
        boolean isNarrow = Theme.isHuge(getScene()) && !isOver;
        Visibility.show(beside, isThere && !isNarrow);
        tellBeside(isThere && isNarrow ? beside.getText() : "");
    }

    private static void count(AnswerContext screen, NavItem item, ScoredSection section) {
        boolean isComplete = section.isApplicable() && section.open() == 0;
        String count = section.isApplicable()
                ? screen.text("answer.nav.count", section.answered(), section.applicable())
                : Formats.NONE;
        item.count(count, isComplete);
        String name =
                screen.text("answer.nav.item", section.section().title(), section.answered(), section.applicable());
        item.setAccessibleText(isComplete ? name + ", " + screen.text("answer.nav.complete") : name);
    }

    @Override
    Optional<NavItem> current() {
        return groups.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.item()), group.themes().stream()))
                .filter(NavItem::isSelected)
                .findFirst();
    }

    /** Its pillar where that is closed. */
    @Override
    Optional<NavItem> stop() {
        return current()
                .filter(Node::isVisible)
                .or(() -> groups.stream()
                        .filter(group -> group.themes().stream().anyMatch(NavItem::isSelected))
                        .map(PillarGroup::item)
                        .findFirst())
                .or(() -> groups.stream().map(PillarGroup::item).findFirst());
    }
}
