package dev.cantle.model;

/** How much a {@link Problem} weighs. */
public enum Severity {
    /** Nothing is rendered or pushed while it stands. */
    ERROR,
    /** Reported, and does not stop anything. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word people read: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
