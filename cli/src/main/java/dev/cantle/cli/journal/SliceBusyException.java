package dev.cantle.cli.journal;

/** Another push or recovery of the same slice is under way on this machine. */
public final class SliceBusyException extends Exception {

    private static final long serialVersionUID = 1L;

    SliceBusyException(String slice, String device, String holder) {
        super("slice " + slice + " of " + device + " is being pushed or recovered already" + holder
                + "\n  fix: wait until that is over");
    }
}
