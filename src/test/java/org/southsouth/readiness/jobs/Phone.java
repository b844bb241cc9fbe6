package org.southsouth.readiness.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.jspecify.annotations.Nullable;

/** ODK Collect's engine with one form, filled in as a person does: from the first question that is shown to the last. */
final class Phone {
    private final FormDef form;
    private final FormEntryController controller;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();

    static {
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        new XFormsModule().registerModule();
    }

    Phone(byte[] xform) throws IOException, XFormParser.ParseException {
        InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(xform), StandardCharsets.UTF_8);
        form = new XFormParser(reader).parse();
        form.initialize(true, new InstanceInitializationFactory());
        controller = new FormEntryController(new FormEntryModel(form));
    }

    List<String> errors() {
        return form.getParseErrors();
    }

    /** Paths of what was shown, and of what was typed and not taken. */
    List<String> shown() {
        return shown;
    }

    Map<String, String> refused() {
        return refused;
    }

    /** What is typed at a path that is shown, of these choices where there are some; empty leaves it. */
    void fill(BiFunction<String, List<String>, String> typing) {
        controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        for (int event = controller.stepToNextEvent();
                event != FormEntryController.EVENT_END_OF_FORM;
                event = controller.stepToNextEvent()) {
            if (event == FormEntryController.EVENT_GROUP
                    && controller.getModel().getForm() != null) {
                continue;
            }
            if (event == FormEntryController.EVENT_QUESTION) {
                answer(typing);
            }
        }
    }

    private void answer(BiFunction<String, List<String>, String> typing) {
        FormEntryPrompt prompt = controller.getModel().getQuestionPrompt();
        String path = prompt.getIndex().getReference().toString(false);
        shown.add(path);
        List<SelectChoice> choices = prompt.getSelectChoices() == null ? List.of() : prompt.getSelectChoices();
        String typed =
                typing.apply(path, choices.stream().map(SelectChoice::getValue).toList());
        int taken = controller.answerQuestion(data(prompt, choices, typed), true);
        if (taken != FormEntryController.ANSWER_OK) {
            refused.put(path, typed);
        }
    }

    private static @Nullable IAnswerData data(FormEntryPrompt prompt, List<SelectChoice> choices, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        List<String> words = Arrays.asList(typed.split(" "));
        List<Selection> chosen = choices.stream()
                .filter(choice -> words.contains(choice.getValue()))
                .map(SelectChoice::selection)
                .toList();
        if (prompt.getControlType() == Constants.CONTROL_SELECT_ONE) {
            return new SelectOneData(chosen.get(0));
        }
        if (prompt.getControlType() == Constants.CONTROL_SELECT_MULTI) {
            return new SelectMultiData(new ArrayList<>(chosen));
        }
        return switch (prompt.getDataType()) {
            case Constants.DATATYPE_INTEGER -> new IntegerData(Integer.parseInt(typed));
            case Constants.DATATYPE_DECIMAL -> new DecimalData(Double.parseDouble(typed));
            case Constants.DATATYPE_DATE -> new DateData(java.sql.Date.valueOf(typed));
            default -> new StringData(typed);
        };
    }

    /** As it is sent. */
    byte[] send() throws IOException {
        controller.finalizeFormEntry();
        return new XFormSerializingVisitor(true).serializeInstance(form.getInstance(), form);
    }

    /** Whether what was sent can be opened in the form again. */
    static boolean reopens(byte[] xform, byte[] sent) throws IOException, XFormParser.ParseException {
        InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(xform), StandardCharsets.UTF_8);
        FormDef again = new XFormParser(reader, new StringReader(new String(sent, StandardCharsets.UTF_8))).parse();
        return again.getParseErrors().isEmpty();
    }
}
