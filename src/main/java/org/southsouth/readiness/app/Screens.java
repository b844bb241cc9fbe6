package org.southsouth.readiness.app;

import java.util.UUID;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.store.H2AssessmentStore;
import org.southsouth.readiness.ui.answer.AnswerController;
import org.southsouth.readiness.ui.answer.AnswerViewModel;
import org.southsouth.readiness.ui.answer.AutoSave;
import org.southsouth.readiness.ui.fx.Dialogs;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.home.HomeController;
import org.southsouth.readiness.ui.home.HomeViewModel;

/** Makes the controller of each route, with its view model and the ports that it needs; fresh on each visit. */
final class Screens {
    private final ScreenContext context;
    private final Dialogs dialogs;
    private final H2AssessmentStore assessments;
    private final FrameworkShelf frameworks;
    private final AutoSave autoSave;

    Screens(
            ScreenContext context,
            Dialogs dialogs,
            H2AssessmentStore assessments,
            FrameworkShelf frameworks,
            AutoSave autoSave) {
        this.context = context;
        this.dialogs = dialogs;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.autoSave = autoSave;
    }

    Object make(Route route) {
        if (route instanceof Route.Answer answer) {
            return new AnswerController(
                    new AnswerViewModel(context, autoSave, assessments, frameworks, answer), dialogs);
        }
        return new HomeController(new HomeViewModel(context, assessments, frameworks, Screens::newId), dialogs);
    }

    private static AssessmentId newId() {
        return new AssessmentId(UUID.randomUUID().toString());
    }
}
