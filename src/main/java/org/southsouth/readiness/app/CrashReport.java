package org.southsouth.readiness.app;

import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.ui.fx.Failures;

/**
 * The last boundary: what nobody caught is our mistake. It is logged under a short code that is the same for the same
 * fault, and shown once; answers are saved one by one, so nothing of them is at stake. No answer enters the log.
 */
final class CrashReport implements Thread.UncaughtExceptionHandler {
    private final Failures failures;

    CrashReport(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (FailedStart.isEnding()) {
            return;
        }
        String code = code(fault);
        LoggerFactory.getLogger(CrashReport.class).error("our mistake, code {} on {}", code, thread.getName(), fault);
        failures.show(new IllegalStateException(code + " " + fault));
    }

    /** Four hexadecimal digits of the kind of fault and four of where it happened. */
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        int where = trace.length == 0 ? 0 : (trace[0].getClassName() + trace[0].getMethodName()).hashCode();
        int kind = fault.getClass().getName().hashCode();
        return String.format(Locale.ROOT, "%04X:%04X", kind & 0xFFFF, where & 0xFFFF);
    }
}
