package org.myograph.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myograph.pipeline.Wanted;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** Which pages a command reads, and how. */
final class SourceOptions {
  static final String SOURCES =
      "Files (*.txt, *.wiki, *.html; MediaWiki exports as *.xml, *.xml.gz, *.xml.bz2), folders,"
          + " patterns such as \"articles/*.txt\", and - for standard input.";

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--from",
      paramLabel = "API",
      converter = Address.class,
      description =
          "Ask this site for pages, as https://wiki.example.org/w/api.php; then SOURCE is a title"
              + " or the address of a page.")
  private URI site;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "any",
      description =
          "What standard input holds: ${COMPLETION-CANDIDATES} (default: any, told by"
              + " how it begins).")
  private Wanted.Form form;

  @Option(
      names = "--namespace",
      paramLabel = "N",
      split = ",",
      defaultValue = "0",
      description = "Read pages of these namespaces from exports (default: ${DEFAULT-VALUE}).")
  private Set<Integer> namespaces;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many pages to read at a time (default: one for each core).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** An address with https in front unless the user says otherwise. */
  private static final class Address implements ITypeConverter<URI> {
    @Override
    public URI convert(String word) {
      String address = word.contains("://") ? word : "https://" + word;
      if (!address.matches("https?://[\\p{Alnum}.:\\[\\]-]+(/[^\\s?#]*)?")) {
        throw new TypeConversionException("is no address as https://wiki.example.org/w/api.php");
      }
      return URI.create(address);
    }
  }

  Wanted wanted(List<String> sources) {
    if (sources.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(
          command.commandLine(), "a SOURCE is empty; name a file, or . for this folder");
    }
    if (site != null && sources.isEmpty()) {
      throw new ParameterException(command.commandLine(), "--from needs the title of a page");
    }
    if (form != Wanted.Form.any && !sources.contains("-")) {
      throw new ParameterException(command.commandLine(), "--as is for standard input: add -");
    }
    if (jobs < 1) {
      throw new ParameterException(command.commandLine(), "--jobs takes a number from 1 on");
    }
    return new Wanted(
        sources,
        Optional.ofNullable(site).map(api -> new Wanted.Site(api, agent())),
        System.in,
        form,
        namespaces,
        jobs);
  }

  private static String agent() {
    return "Myograph/" + Version.number() + " (https://w3id.org/myograph)";
  }
}
