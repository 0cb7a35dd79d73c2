package org.myograph.ontology;

import java.util.List;

/**
 * How names of special cases are made: "{AnatomicalStructure} {head}" gives "supraspinatus tear".
 *
 * @param heads slugs of the terms that may stand for {@code {head}}
 * @param name template of the special case's label, with one slot {@code {Kind}} or {@code {A|B}}
 * @param forms further templates by which it is read
 * @param states relation from the special case to what fills the slot, stated wherever the name
 *     stands; empty if none
 */
public record Pattern(List<String> heads, String name, List<String> forms, String states) {
  public Pattern {
    heads = List.copyOf(heads);
    forms = List.copyOf(forms);
  }
}
