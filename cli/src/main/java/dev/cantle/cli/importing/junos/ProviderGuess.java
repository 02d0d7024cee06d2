package dev.cantle.cli.importing.junos;

import dev.cantle.model.intent.Provider;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose network a circuit leads to. A configuration does not say; AS numbers and names give it away.
 *
 * @param provider who it is
 * @param reason what gave it away
 */
record ProviderGuess(Provider provider, String reason) {

    private static final String AZURE_AS = "12076";
    private static final String GOOGLE_AS = "16550";

    /**
     * Guesses.
     *
     * @param remoteAs the AS number of the far end
     * @param words what the circuit is called and described as
     */
    static Optional<ProviderGuess> of(String remoteAs, String words) {
        if (remoteAs.equals(AZURE_AS)) {
            return Optional.of(new ProviderGuess(Provider.AZURE, "its AS number 12076 is Microsoft's"));
        }
        if (remoteAs.equals(GOOGLE_AS)) {
            return Optional.of(new ProviderGuess(Provider.GCP, "its AS number 16550 is Google Cloud's"));
        }
        String text = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
        if (text.contains(" aws ") || text.contains(" amazon ") || text.contains(" direct connect ")) {
            return Optional.of(new ProviderGuess(Provider.AWS, "its name or description says AWS"));
        }
        if (text.contains(" azure ") || text.contains(" expressroute ")) {
            return Optional.of(new ProviderGuess(Provider.AZURE, "its name or description says Azure"));
        }
        if (text.contains(" gcp ") || text.contains(" google ")) {
            return Optional.of(new ProviderGuess(Provider.GCP, "its name or description says Google Cloud"));
        }
        return Optional.empty();
    }
}
