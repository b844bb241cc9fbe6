package org.southsouth.readiness.core.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A sound questionnaire, immutable, with the places of its sections and questions worked out once: sections stand in
 * preorder (the root at 0, parents before children), questions in the order of reading. Places are what
 * {@code core.scoring} counts with; everybody else asks by id.
 */
public final class Framework {
    private final FrameworkHead head;
    private final Section root;
    private final List<Section> sections = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> pillars = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Integer> homes = new ArrayList<>();
    private final Map<QuestionId, Integer> questionPlaces = new HashMap<>();
    private final Map<SectionId, Integer> sectionPlaces = new HashMap<>();
    private final List<Integer> firstQuestions = new ArrayList<>();
    private final List<Integer> endQuestions = new ArrayList<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final AskOrder askOrder;

    /** Takes a tree that {@link FrameworkCheck} found sound; ids used twice are refused here too. */
    public Framework(FrameworkHead head, Section root) {
        this.head = head;
        this.root = root;
        place(root, -1, -1);
        this.askOrder = AskOrder.of(questions, questionPlaces);
    }

    private void place(Section section, int parent, int pillar) {
        int place = sections.size();
        int own = parent == 0 ? place : pillar;
        sections.add(section);
        parents.add(parent);
        pillars.add(own);
        children.add(new ArrayList<>());
        firstQuestions.add(questions.size());
        endQuestions.add(questions.size());
        if (parent >= 0) {
            children.get(parent).add(place);
        }
        refuseTwice(sectionPlaces.put(section.id(), place) == null, section.id());
        for (Section child : section.sections()) {
            place(child, place, own);
        }
        for (Question question : section.questions()) {
            refuseTwice(questionPlaces.put(question.id(), questions.size()) == null, question.id());
            questions.add(question);
            homes.add(place);
        }
        endQuestions.set(place, questions.size());
    }

    private static void refuseTwice(boolean isFirst, Object id) {
        if (!isFirst) {
            throw new IllegalArgumentException("id used twice: " + id);
        }
    }

    public FrameworkHead head() {
        return head;
    }

    public FrameworkRef ref() {
        return head.ref();
    }

    public String title() {
        return head.title();
    }

    public Section root() {
        return root;
    }

    /** All sections in preorder. */
    public List<Section> sections() {
        return Collections.unmodifiableList(sections);
    }

    /** All questions in the order of reading. */
    public List<Question> questions() {
        return Collections.unmodifiableList(questions);
    }

    public int sectionCount() {
        return sections.size();
    }

    public int questionCount() {
        return questions.size();
    }

    public Section sectionAt(int place) {
        return sections.get(place);
    }

    public Question questionAt(int place) {
        return questions.get(place);
    }

    /** The place of the section above, or -1 above the root. */
    public int parentOf(int sectionPlace) {
        return parents.get(sectionPlace);
    }

    /** The place of the first-level section that this one is or belongs to; -1 for the root. */
    public int pillarOf(int sectionPlace) {
        return pillars.get(sectionPlace);
    }

    /** The place of the section that holds this question. */
    public int homeOf(int questionPlace) {
        return homes.get(questionPlace);
    }

    /** The places of the sections directly below this one, in order. */
    public List<Integer> childrenOf(int sectionPlace) {
        return Collections.unmodifiableList(children.get(sectionPlace));
    }

    /** The place of the first question below this section; those below it stand together. */
    public int firstQuestionOf(int sectionPlace) {
        return firstQuestions.get(sectionPlace);
    }

    /** One past the place of the last question below this section. */
    public int endQuestionOf(int sectionPlace) {
        return endQuestions.get(sectionPlace);
    }

    /** How much of the whole a question is by the weights alone, as if all applied and were answered; 0 to 1. */
    public double weightInWhole(int questionPlace) {
        int at = homeOf(questionPlace);
        double share = share(
                questionAt(questionPlace).weight(),
                sectionAt(at).questions().stream().filter(Question::isScored).mapToDouble(Question::weight));
        for (int above = parentOf(at); above >= 0; above = parentOf(at)) {
            share *= share(
                    sectionAt(at).weight(),
                    childrenOf(above).stream()
                            .mapToDouble(child -> sectionAt(child).weight()));
            at = above;
        }
        return share;
    }

    private static double share(double weight, DoubleStream all) {
        double sum = all.sum();
        return sum > 0 ? weight / sum : 0;
    }

    /** In which order conditions can be evaluated, and who hangs on whom. */
    public AskOrder askOrder() {
        return askOrder;
    }

    /** Throws when the framework has no such question. */
    public int placeOf(QuestionId id) {
        Integer place = questionPlaces.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no question " + id + " in " + ref());
        }
        return place;
    }

    /** Throws when the framework has no such section. */
    public int placeOf(SectionId id) {
        Integer place = sectionPlaces.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no section " + id + " in " + ref());
        }
        return place;
    }

    public boolean hasSection(SectionId id) {
        return sectionPlaces.containsKey(id);
    }

    public Optional<Question> question(QuestionId id) {
        Integer place = questionPlaces.get(id);
        return place == null ? Optional.empty() : Optional.of(questions.get(place));
    }

    public Section section(SectionId id) {
        return sections.get(placeOf(id));
    }

    /** What it is called where there is room: a pillar as in charts, a theme whole. */
    public String nameOf(Section section) {
        return parentOf(placeOf(section.id())) == 0 ? section.chartTitle() : section.title();
    }

    /** The section that holds this question. */
    public Section homeOf(QuestionId id) {
        return sections.get(homes.get(placeOf(id)));
    }

    /** Every question below this section, in the order of reading. */
    public List<Question> questionsBelow(SectionId section) {
        int place = placeOf(section);
        return Collections.unmodifiableList(questions.subList(firstQuestions.get(place), endQuestions.get(place)));
    }

    /** How many questions a core check asks. */
    public int coreCount() {
        return (int) questions.stream().filter(Question::isCore).count();
    }
}
