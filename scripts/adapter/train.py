"""Learns the adapter of the embedding model.

    python train.py MODEL.onnx FOLDER TARGET

FOLDER holds what `scripts/adapter/train.ts` wrote: `examples.jsonl` and `known-turn.json`. Three tasks share the adapter: where
a turn goes, which act of a skill it asks for, and which runs of words of a clause are facts. What is held out is only looked
at, after each round; `log.txt` in FOLDER has the figures.
"""

import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

from adapter_file import write_adapter
from encoder import SIZE, Encoder

RANK = 32
ROUNDS = 4
BATCH = 48
HIDDEN = 64
STEP_OF_HEADS = 2e-3
STEP_OF_ADAPTER = 1e-3
WARM_UP = 100
LEAST_STEP = 0.02
SMOOTHING = 0.02
# A label that is seen less often teaches nothing.
LEAST_LABELS = 3
# From this probability on a run of words is counted as read, as the app asks about it.
ASKED = 0.32
# Of what is not as a person wrote it, and of what asks nothing of a skill, a round sees a share.
SHARES = {"route original": 0.7, "route varied": 0.18, "act none": 0.45, "act made": 0.25, "facts made": 0.33}
PLACES = ("first", "last", "mean", "before", "behind", "whole")


class Reader(nn.Module):
    """The encoder and what each task makes of its states."""

    def __init__(self, path, routes, acts, labels):
        super().__init__()
        self.encoder = Encoder(path, RANK)
        self.places = nn.ModuleDict({place: nn.Linear(SIZE, HIDDEN, bias=False) for place in PLACES})
        self.edges = nn.ParameterDict({edge: nn.Parameter(torch.zeros(HIDDEN)) for edge in ("before", "behind")})
        self.bias = nn.Parameter(torch.zeros(HIDDEN))
        self.label = nn.Linear(HIDDEN, labels)
        self.route = nn.Linear(SIZE, routes)
        self.act = nn.Linear(SIZE, acts)
        self.dropout = nn.Dropout(0.2)

    def states(self, batch):
        lengths = torch.tensor([len(example["tokens"]) for example in batch])
        tokens = torch.zeros(len(batch), int(lengths.max()), dtype=torch.long)
        for row, example in enumerate(batch):
            tokens[row, : len(example["tokens"])] = torch.tensor(example["tokens"])
        return self.encoder(tokens, lengths).float(), lengths

    def mean(self, batch):
        states, lengths = self.states(batch)
        is_token = torch.arange(states.shape[1])[None] < lengths[:, None]
        return (states * is_token[:, :, None]).sum(1) / lengths[:, None]

    def runs(self, batch):
        """A row of scores for each run of words of the batch, one clause after the other: the network of `vector-scores.ts`."""
        states, _ = self.states(batch)
        most = max(example["words"] for example in batch)
        means = torch.zeros(len(batch), most + 1, states.shape[1])
        for row, example in enumerate(batch):
            owners = example["owners"]
            counts = Counter(owners)
            for token, owner in enumerate(owners):
                if owner >= 0:
                    means[row, owner, token] = 1 / counts[owner]
                means[row, most, token] = 1 / len(owners)
        words = means @ states
        placed = {place: self.places[place](words).float() for place in PLACES}
        clause, begin, end, last = (
            torch.tensor(column)
            for column in zip(
                *(
                    (row, run[0], run[1], example["words"])
                    for row, example in enumerate(batch)
                    for run in example["runs"]
                )
            )
        )
        sums = torch.cat([torch.zeros(len(batch), 1, HIDDEN), placed["mean"][:, :most].cumsum(1)], 1)
        before = placed["before"][clause, (begin - 1).clamp(min=0)]
        behind = placed["behind"][clause, end.clamp(max=most - 1)]
        hidden = (
            self.bias
            + placed["first"][clause, begin]
            + placed["last"][clause, end - 1]
            + (sums[clause, end] - sums[clause, begin]) / (end - begin)[:, None]
            + placed["whole"][clause, most]
            + torch.where((begin == 0)[:, None], self.edges["before"], before)
            + torch.where((end == last)[:, None], self.edges["behind"], behind)
        )
        return self.label(self.dropout(functional.relu(hidden))), clause


def batches(examples):
    """Batches of examples that are about as long as each other."""
    examples = random.sample(examples, len(examples))
    found = []
    for start in range(0, len(examples), BATCH * 16):
        alike = sorted(examples[start : start + BATCH * 16], key=lambda example: len(example["tokens"]))
        found += [alike[at : at + BATCH] for at in range(0, len(alike), BATCH)]
    return found


def share_of(example):
    task = example["task"]
    if task == "facts":
        return SHARES["facts made"] if example["made"] else 1
    if not example["original"]:
        return SHARES["route varied" if task == "route" else "act made"]
    if task == "route":
        return SHARES["route original"]
    return SHARES["act none"] if example["label"] == "none" else 1


class Training:
    def __init__(self, graph, examples):
        self.of_task = {
            task: [example for example in examples if example["task"] == task] for task in ("route", "act", "facts")
        }
        labels = Counter(
            run[2] for example in self.of_task["facts"] if not example["held"] for run in example["runs"] if run[2]
        )
        self.labels = ["", *sorted(label for label, count in labels.items() if count >= LEAST_LABELS)]
        self.names = {task: sorted({example["label"] for example in self.of_task[task]}) for task in ("route", "act")}
        self.reader = Reader(graph, len(self.names["route"]), len(self.names["act"]), len(self.labels))
        self.route_weights = self.weights_of_routes()
        learned = [(name, one) for name, one in self.reader.named_parameters() if one.requires_grad]
        self.heads = [one for name, one in learned if not name.startswith("encoder")]
        self.adapter = [one for name, one in learned if name.startswith("encoder")]
        self.optimiser = torch.optim.AdamW([{"params": self.heads}, {"params": self.adapter}], weight_decay=0.01)

    def weights_of_routes(self):
        """Routes count more alike than they are frequent."""
        sums = Counter()
        for example in self.of_task["route"]:
            if not example["held"]:
                sums[example["label"]] += example["weight"]
        mean = sum(sums.values()) / len(sums)
        return {route: (mean / count) ** 0.5 for route, count in sums.items()}

    def round(self):
        found = [
            batch
            for examples in self.of_task.values()
            for batch in batches(
                [example for example in examples if not example["held"] and random.random() < share_of(example)]
            )
        ]
        random.shuffle(found)
        return found

    def loss(self, batch):
        task = batch[0]["task"]
        if task == "facts":
            scores, clause = self.reader.runs(batch)
            at = {label: place for place, label in enumerate(self.labels)}
            right = torch.tensor([at.get(run[2], -100) for example in batch for run in example["runs"]])
            weights = torch.tensor([float(example["weight"]) for example in batch])[clause]
            losses = functional.cross_entropy(scores.float(), right, reduction="none", ignore_index=-100)
            return (losses * weights).sum() / len(batch)
        scores = getattr(self.reader, task)(self.reader.dropout(self.reader.mean(batch)))
        right = torch.tensor([self.names[task].index(example["label"]) for example in batch])
        weights = torch.tensor([self.weight(example) for example in batch])
        losses = functional.cross_entropy(scores.float(), right, reduction="none", label_smoothing=SMOOTHING)
        return (losses * weights).sum() / len(batch)

    def weight(self, example):
        if example["task"] == "act":
            return float(example["weight"])
        return max(0.5, self.route_weights[example["label"]]) if example["original"] else 0.6

    def run(self, tell):
        begun = time.time()
        steps = len(self.round()) * ROUNDS
        step = 0
        for number in range(ROUNDS):
            for batch in self.round():
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    loss = self.loss(batch)
                pace = min(1, step / WARM_UP) * max(LEAST_STEP, 1 - step / steps)
                for group, size in zip(self.optimiser.param_groups, (STEP_OF_HEADS, STEP_OF_ADAPTER)):
                    group["lr"] = size * pace
                self.optimiser.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_([*self.heads, *self.adapter], 5.0)
                self.optimiser.step()
                step += 1
                if step % 100 == 0:
                    tell(f"{step} of {steps} steps, {time.time() - begun:.0f} s")
            tell(f"Round {number + 1} of {ROUNDS}. Held out: {self.held_out()}")

    def held_out(self):
        self.reader.eval()
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            found = ", ".join([self.right_turns("route"), self.right_turns("act"), self.right_runs()])
        self.reader.train()
        return found

    def right_turns(self, task):
        right, all_of = Counter(), Counter()
        for batch in batches([example for example in self.of_task[task] if example["held"] and example["original"]]):
            best = getattr(self.reader, task)(self.reader.mean(batch)).argmax(1).tolist()
            for example, place in zip(batch, best):
                all_of[example["label"]] += 1
                right[example["label"]] += self.names[task][place] == example["label"]
        mean = sum(right[label] / all_of[label] for label in all_of) / len(all_of)
        return f"{task} {100 * sum(right.values()) / sum(all_of.values()):.1f} %, mean over labels {100 * mean:.1f} %"

    def right_runs(self):
        meant = read = right = 0
        for batch in batches([example for example in self.of_task["facts"] if example["held"]]):
            scores, _ = self.reader.runs(batch)
            best, labels = scores.float().softmax(1)[:, 1:].max(1)
            start = 0
            for example in batch:
                runs = example["runs"]
                own = range(start, start + len(runs))
                start += len(runs)
                gold = {(run[0], run[1], run[2]) for run in runs if run[2]}
                meant += len(gold)
                taken = []
                for place in sorted(own, key=lambda place: -best[place]):
                    begin, end, _ = runs[place - own.start]
                    if best[place] < ASKED or any(a < end and begin < z for a, z in taken):
                        continue
                    taken.append((begin, end))
                    read += 1
                    right += (begin, end, self.labels[labels[place] + 1]) in gold
        return f"facts read {100 * right / meant:.1f} %, of these right {100 * right / max(1, read):.1f} %"

    def answer_to(self, tokens):
        self.reader.eval()
        with torch.no_grad():
            return functional.normalize(self.reader.mean([{"tokens": tokens}]), dim=1)[0]


def main(graph, folder, target):
    # One thread: its sums come in the same order each time.
    torch.set_num_threads(1)
    torch.manual_seed(7)
    random.seed(7)
    with open(folder / "examples.jsonl") as lines:
        training = Training(graph, [json.loads(line) for line in lines])
    with open(folder / "log.txt", "w") as log:
        training.run(lambda line: print(line, file=log, flush=True))
    write_adapter(target, training.reader.encoder, training.answer_to(json.loads((folder / "known-turn.json").read_text())))


main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
