const parameters = new URLSearchParams(location.search);
const service = parameters.get('service') ?? 'http://127.0.0.1:4000';
parameters.delete('service');
if (!parameters.has('ids')) parameters.set('ids', 'institution:enaco');
const asked = parameters.getAll('ids').flatMap((ids) => ids.split(','));

readGraph()
  .then(draw)
  .catch((error) => say(error.message));

/** Whatever else the address of this page asks for is handed on: depth, limit, types, relationshipTypes, asOf. */
async function readGraph() {
  const response = await fetch(`${service}/subgraph.json?${parameters}`).catch((error) => {
    throw new Error(`${service} cannot be reached: ${error.message}`);
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.errors[0].message);
  return { ...answer, omitted: Number(response.headers.get('hoja-omitted') ?? 0) };
}

function draw({ nodes, links, omitted }) {
  const title = nodes
    .filter(({ id }) => asked.includes(id))
    .map(nameOf)
    .join(', ');
  d3.select('#title').text(title);
  document.title = `${title}: a part of Hoja`;
  say(
    `${nodes.length} entities, ${links.length} relationships${omitted === 0 ? '' : `; at least ${omitted} more entities lie around`}.`,
  );

  const types = [...new Set(nodes.map(({ type }) => type))].sort();
  const colour = d3.scaleOrdinal(types, [...d3.schemeTableau10, ...d3.schemeDark2]);
  const entry = d3.select('ul').selectAll('li').data(types).join('li');
  entry.append('span').style('background', colour);
  entry.append((type) => document.createTextNode(type));

  const simulation = layOut(nodes, links);
  const canvas = createCanvas(nodes);
  const line = canvas.append('g').selectAll('line').data(links).join('line');
  line.append('title').text(({ source, type, target }) => `${nameOf(source)} · ${type} · ${nameOf(target)}`);
  const node = canvas
    .append('g')
    .selectAll('a')
    .data(nodes)
    .join('a')
    .attr('href', ({ id }) => `${service}/id/${id}`)
    .attr('aria-label', (entity) => `${nameOf(entity)} (${entity.type})`);
  node
    .append('circle')
    .attr('r', 7)
    .attr('fill', ({ type }) => colour(type));
  node.append('text').attr('x', 10).attr('y', 4).text(nameOf);
  node.call(dragOf(simulation));
  // What comes last lies on top: a name that is shown must not lie under other nodes.
  node.on('pointerenter', ({ currentTarget }) => d3.select(currentTarget).raise());
  node
    .filter(({ id }) => asked.includes(id))
    .attr('class', 'asked')
    .raise();

  place();
  simulation.on('tick', place);

  function place() {
    line
      .attr('x1', ({ source }) => source.x)
      .attr('y1', ({ source }) => source.y)
      .attr('x2', ({ target }) => target.x)
      .attr('y2', ({ target }) => target.y);
    node.attr('transform', ({ x, y }) => `translate(${x},${y})`);
  }
}

/** Laid out before anything is shown; moves again only when a node is dragged. */
function layOut(nodes, links) {
  return d3
    .forceSimulation(nodes)
    .force(
      'links',
      d3
        .forceLink(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('charge', d3.forceManyBody().strength(-220))
    .force('x', d3.forceX().strength(0.06))
    .force('y', d3.forceY().strength(0.1))
    .stop()
    .tick(300);
}

/** As large as what is laid out, with room for names; can be moved and zoomed. */
function createCanvas(nodes) {
  const [left, right] = d3.extent(nodes, ({ x }) => x);
  const [top, bottom] = d3.extent(nodes, ({ y }) => y);
  const [width, height] = [Math.max(right - left, 300) + 200, Math.max(bottom - top, 300) + 60];
  const svg = d3
    .select('svg')
    .attr('viewBox', [(left + right - width) / 2, (top + bottom - height) / 2, width, height]);
  const canvas = svg.append('g');
  svg.call(d3.zoom().on('zoom', ({ transform }) => canvas.attr('transform', transform)));
  return canvas;
}

function dragOf(simulation) {
  return d3
    .drag()
    .on('start', ({ active }) => {
      if (!active) simulation.alphaTarget(0.3).restart();
    })
    .on('drag', ({ subject, x, y }) => {
      Object.assign(subject, { fx: x, fy: y });
    })
    .on('end', ({ active, subject }) => {
      if (!active) simulation.alphaTarget(0);
      Object.assign(subject, { fx: null, fy: null });
    });
}

/** In the language of the browser, else in Spanish. */
function nameOf({ id, names }) {
  return names[navigator.language.slice(0, 2)] ?? names.es ?? names.en ?? id;
}

function say(text) {
  d3.select('[role=status]').text(text);
}
