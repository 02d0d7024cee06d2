package dev.cantle.cli.journal;

/** A journal cannot be written or read. Says what, where, and how to mend it. */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalException(String what, String fix, Throwable cause) {
        super(what + "\n  fix: " + fix, cause);
    }

    JournalException(String what, String fix) {
        super(what + "\n  fix: " + fix);
    }
}
