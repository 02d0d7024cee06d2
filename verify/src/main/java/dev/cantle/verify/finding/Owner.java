package dev.cantle.verify.finding;

import dev.cantle.model.intent.Circuit;

/** Who can mend what a finding names. */
public enum Owner {
    /** Whoever runs the slice. */
    US("us"),
    /** Who carries the circuit between the slice and the far end. */
    CARRIER("carrier"),
    /** The owner of the AWS account. */
    AWS("AWS"),
    /** The owner of the Azure subscription. */
    AZURE("Azure"),
    /** The owner of the Google Cloud project. */
    GOOGLE("Google"),
    /** Who runs the far end of a circuit to another network. */
    PEER("peer");

    private final String word;

    Owner(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }

    /** As a sentence names it: a cloud by its name, others with an article. */
    public String named() {
        return switch (this) {
            case CARRIER, PEER -> "the " + word;
            case US, AWS, AZURE, GOOGLE -> word;
        };
    }

    /** Who runs the far end of the circuit. */
    public static Owner farEndOf(Circuit circuit) {
        return circuit.match(aws -> AWS, azure -> AZURE, gcp -> GOOGLE, other -> PEER);
    }
}
