package org.southsouth.readiness.ui.controls.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.ArrowKeys;
import org.southsouth.readiness.ui.controls.Texts;
import org.southsouth.readiness.ui.fx.LetterKeys;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** Another answer than those that somebody gave. Blank while nothing is said, or what is typed cannot be taken. Window thread. */
public final class OtherAnswer extends VBox implements AnswerHost {
    private static final int MOST = 10_000;

    private final ScreenContext context;
    private final Question question;
    private final Consumer<Response> tell;
    private final List<Node> options = new ArrayList<>();
    private final RadioButton dontKnow;
    private final ResponseEditor editor;
    private Response now;

    /** The hint says what becomes of the evidence; {@code tell} is told whatever is said, from now on. */
    public OtherAnswer(ScreenContext context, Question question, Response now, String hint, Consumer<Response> tell) {
        super(8);
        this.context = context;
        this.question = question;
        this.tell = tell;
        this.now = now;
        ToggleGroup group = new ToggleGroup();
        editor = ResponseEditors.of(this, group);
        editor.show(now);
        dontKnow = new RadioButton(context.messages().getString("common.state.dont-know"));
        dontKnow.getStyleClass().add("option");
        dontKnow.setToggleGroup(group);
        dontKnow.setSelected(now.isDontKnow());
        dontKnow.setOnAction(event -> {
            respond(new Response.DontKnow());
            editor.show(this.now);
        });
        options.addAll(editor.options());
        options.add(dontKnow);
        ArrowKeys.choosing(options);
        LetterKeys.listen(this, List.of(this), editor::typed);
        getChildren().addAll(editor.node(), dontKnow, Texts.caption(hint));
    }

    /** Where the keys begin: the field where there is one, else the option that is chosen, else the first. */
    public Node first() {
        Node field = lookup(".text-input");
        Node option = options.stream()
                .filter(each -> each instanceof Toggle toggle && toggle.isSelected())
                .findFirst()
                .orElse(options.get(0));
        return field == null ? option : field;
    }

    /**
     * Told of Enter once something is said, where it is no part of the answer. From a field that holds what can be no answer it
     * does not go on.
     */
    public void whenEntered(Runnable listener) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean isSaid = !now.isBlank();
            boolean isOnward = key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && editor.isEnterOnward();
            if (isOnward && (isSaid || key.getTarget() instanceof TextField)) {
                if (isSaid) {
                    listener.run();
                }
                key.consume();
            }
        });
    }

    @Override
    public ScreenContext context() {
        return context;
    }

    @Override
    public Question question() {
        return question;
    }

    @Override
    public Response response() {
        return now;
    }

    @Override
    public void respond(Response response) {
        now = response.written()
                .<Response>map(text -> new Response.Written(text.substring(0, Math.min(MOST, text.length()))))
                .orElse(response);
        dontKnow.setSelected(now.isDontKnow());
        tell.accept(now);
    }

    @Override
    public void refuse(Optional<String> typed) {
        if (typed.isPresent()) {
            respond(new Response.Blank());
        }
    }

    @Override
    public boolean isAtOnce() {
        return true;
    }
}
