package org.myograph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myograph.ontology.Term.Link;
import org.myograph.ontology.Term.Status;

class TermTest {
  private static final Term SOLEUS = term("soleus", "soleus");

  @Test
  void isTheSameIfItsIriIs() {
    assertThat(SOLEUS)
        .isEqualTo(term("soleus", "Soleus muscle"))
        .hasSameHashCodeAs(term("soleus", "Soleus muscle"))
        .isNotEqualTo(term("soleus-2", "soleus"))
        .isNotEqualTo("soleus");
  }

  @Test
  void knowsTheWholeThatItIsPartOf() {
    Term head = term("head", "head").with(new Link("specialCaseOf", term("x", "x")));
    assertThat(head.whole()).isEmpty();
    Term part = head.with(new Link("partOf", SOLEUS));
    assertThat(part.whole()).contains(SOLEUS);
    assertThat(part.links()).hasSize(2);
    assertThat(head.links()).hasSize(1);
  }

  private static Term term(String slug, String label) {
    return new Term(slug, label, "Muscle", List.of(label), Status.REFERENCE, List.of());
  }
}
