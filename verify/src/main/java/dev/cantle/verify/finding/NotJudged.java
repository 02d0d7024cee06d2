package dev.cantle.verify.finding;

/**
 * Something that nobody judged, because its evidence was not given. It neither passes nor fails, and every report
 * lists it, so that nobody takes silence for a pass.
 *
 * @param circuit the circuit that it is about, or empty for the slice
 * @param what what was not judged, as a sentence without its full stop
 * @param why what is missing
 * @param howToGet how to get the evidence, such as a command to run; may be empty
 */
public record NotJudged(String circuit, String what, String why, String howToGet) {

    public NotJudged {
        if (what.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("What is not judged has a name and a reason");
        }
    }
}
