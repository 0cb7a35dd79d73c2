
(() => {
  const form = document.querySelector('form');
  const input = form.querySelector('input');
  const output = form.querySelector('output');
  const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const entries = Array.from(document.querySelectorAll('.e'), e => [e, folded(own(e))]);
  const groups = document.querySelectorAll('section, .tree li');
  const contents = document.querySelector('nav');

  // What an entry says of itself, without the names of others that it mentions.
  function own(entry) {
    return Array.from(entry.querySelectorAll('h3, dd'))
      .filter(part => part.previousElementSibling?.textContent !== 'example')
      .filter(part => part.matches('h3') || !part.querySelector('a[href^="#"]'))
      .map(part => part.textContent)
      .join(' ');
  }

  function search() {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const [entry, text] of entries) {
      const fits = words.every(word => text.includes(word));
      entry.hidden = !fits;
      if (fits) found++;
    }
    groups.forEach(group => { group.hidden = !group.querySelector('.e:not([hidden])'); });
    contents.hidden = words.length > 0;
    output.value = words.length ? found + ' of ' + entries.length : '';
  }

  function showTarget() {
    const target = document.querySelector(':target');
    if (target && target.closest('[hidden]')) {
      input.value = '';
      search();
      target.scrollIntoView();
    }
  }

  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', search);
  addEventListener('hashchange', showTarget);
  addEventListener('load', showTarget);
  search();
})();
