package org.southsouth.readiness.core.form;

/** Port: a questionnaire to be filled in elsewhere, as the bytes of a file. Touches no disk, and may run on any thread. */
public interface FormWriter {
    byte[] form(Form form, FormFormat format);
}
