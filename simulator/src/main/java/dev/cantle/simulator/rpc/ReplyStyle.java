package dev.cantle.simulator.rpc;

/**
 * How a router words its replies, which differs between platforms, releases and settings.
 *
 * @param rfcCompliant whether it answers as {@code set system services netconf rfc-compliant} makes it, also without
 *     that statement
 * @param commitForm how it says that a commit succeeded
 * @param loadWarning what it warns of at each load; empty for nothing
 * @param commitWarning what it warns of at each commit; empty for nothing
 */
public record ReplyStyle(boolean rfcCompliant, CommitForm commitForm, String loadWarning, String commitWarning) {

    /** How a router says that a commit succeeded. */
    public enum CommitForm {
        /** {@code <ok/>} and nothing else: an MX204. */
        OK,
        /** {@code <commit-results>} with nothing inside, then {@code <ok/>}: other boxes with one routing engine. */
        EMPTY_RESULTS,
        /** {@code <commit-results>} with each routing engine by name, then {@code <ok/>}: bigger boxes. */
        ROUTING_ENGINE,
        /** A {@code <routing-engine>} that is never closed, which is no XML: clusters, and old releases. */
        UNCLOSED
    }

    /** As an MX204 with Junos 21.3. */
    public static ReplyStyle junos() {
        return new ReplyStyle(false, CommitForm.OK, "", "");
    }

    /** With replies as RFC 6241 has them, or as Junos has them by itself. */
    public ReplyStyle withRfcCompliant(boolean other) {
        return new ReplyStyle(other, commitForm, loadWarning, commitWarning);
    }

    /** With another form of success. */
    public ReplyStyle withCommitForm(CommitForm other) {
        return new ReplyStyle(rfcCompliant, other, loadWarning, commitWarning);
    }

    /** With a warning at each load; empty for none. */
    public ReplyStyle withLoadWarning(String other) {
        return new ReplyStyle(rfcCompliant, commitForm, other, commitWarning);
    }

    /** With a warning at each commit; empty for none. */
    public ReplyStyle withCommitWarning(String other) {
        return new ReplyStyle(rfcCompliant, commitForm, loadWarning, other);
    }
}
