package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;

/**
 * Makes the candidate the running configuration, or sees whether it could: {@code commit-configuration}. The window of
 * a confirmed commit is in minutes here. RFC 6241's own {@code <commit>} has seconds, and Junos has been seen to make
 * zero minutes of fewer than 60.
 *
 * @param kind what to do with the candidate
 * @param minutes how long a confirmed commit waits, 1 to 65535; 0 for the other kinds
 * @param log a comment for the device's commit history; may be empty
 */
record CommitConfiguration(Kind kind, int minutes, String log) implements Rpc {

    private static final int MAX_MINUTES = 65535;

    /** What to do with the candidate. */
    enum Kind {
        CHECK,
        COMMIT,
        CONFIRMED
    }

    CommitConfiguration {
        if (kind == Kind.CONFIRMED && (minutes < 1 || minutes > MAX_MINUTES)) {
            throw new IllegalArgumentException(
                    "A confirm window of " + minutes + " minutes is outside 1 to " + MAX_MINUTES);
        }
        XmlWriter.checkText(log);
    }

    static CommitConfiguration check() {
        return new CommitConfiguration(Kind.CHECK, 0, "");
    }

    static CommitConfiguration commit(String log) {
        return new CommitConfiguration(Kind.COMMIT, 0, log);
    }

    static CommitConfiguration confirmed(int minutes, String log) {
        return new CommitConfiguration(Kind.CONFIRMED, minutes, log);
    }

    @Override
    public String operation() {
        return "commit-configuration";
    }

    /** Returns the commit in the words of the Junos CLI, for messages. */
    String words() {
        return switch (kind) {
            case CHECK -> "commit check";
            case COMMIT -> "commit";
            case CONFIRMED -> "commit confirmed " + minutes;
        };
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation());
        switch (kind) {
            case CHECK -> xml.empty("check");
            case CONFIRMED -> xml.empty("confirmed").element("confirm-timeout", Integer.toString(minutes));
            case COMMIT -> {}
        }
        xml.optional("log", log).end();
    }
}
