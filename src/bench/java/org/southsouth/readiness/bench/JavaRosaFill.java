package org.southsouth.readiness.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.javarosa.core.model.CoreModelModule;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;

/** One empty form in JavaRosa, the engine of ODK Collect, to be filled from the first question to the last. */
final class JavaRosaFill {
    private final FormDef form;

    /** Once, before the first form. */
    static void prepare() {
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        new XFormsModule().registerModule();
    }

    JavaRosaFill(String xml) throws IOException, XFormParser.ParseException {
        form = XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        form.initialize(true, new InstanceInitializationFactory());
    }

    /**
     * Answers every question that is asked. Timed is the answer alone, with what it sets off: neither the step to the
     * next question nor the look-up of the option.
     */
    Samples fill() {
        FormEntryModel model = new FormEntryModel(form);
        FormEntryController controller = new FormEntryController(model);
        controller.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        Samples answers = new Samples();
        for (int event = controller.stepToNextEvent();
                event != FormEntryController.EVENT_END_OF_FORM;
                event = controller.stepToNextEvent()) {
            if (event == FormEntryController.EVENT_QUESTION) {
                answers.add(answer(controller, model.getQuestionPrompt()));
            }
        }
        return answers;
    }

    private static long answer(FormEntryController controller, FormEntryPrompt prompt) {
        int question = Integer.parseInt(
                prompt.getIndex().getReference().getNameLast().substring(1));
        SelectOneData answer = new SelectOneData(prompt.getSelectChoices()
                .get(GeneratedQuestionnaire.answerTo(question))
                .selection());
        long start = System.nanoTime();
        int result = controller.answerQuestion(answer, true);
        long taken = System.nanoTime() - start;
        if (result != FormEntryController.ANSWER_OK) {
            throw new IllegalStateException("JavaRosa refused the answer to question " + question);
        }
        return taken;
    }

    /** The score of the whole, 0 to 100. */
    double score() {
        return Double.parseDouble(form.getInstance()
                .getRoot()
                .getFirstChild("score")
                .getValue()
                .getDisplayText());
    }

    /** The score of a section, counted from 1; 0 to 100. */
    double score(int section) {
        return Double.parseDouble(form.getInstance()
                .getRoot()
                .getFirstChild("s" + section)
                .getFirstChild("score")
                .getValue()
                .getDisplayText());
    }
}
